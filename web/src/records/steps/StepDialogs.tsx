import { useMutation } from "@tanstack/react-query";
import { App } from "antd";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { Chip, Chips } from "@/components/Chip";
import { Field } from "@/components/Field";
import { FormDialog } from "@/components/FormDialog";
import { MomentField } from "@/components/MomentField";
import { TextBox } from "@/components/TextBox";
import { ApiError } from "@/lib/errors";
import { useWords } from "@/lib/words";
import { useFormDraft } from "../form/useFormDraft";
import { latestPause, pauseTimes } from "./pauseTimes";
import s from "./StepDialogs.module.css";
import type { SteerAct, Steered } from "./StepMenu";
import { explain, pause, returnStep, sendBack, skip } from "./steering";

const LEAST = 2;
const MOST = 200;

type Of<S> = { step: S; onClose: () => void };
type Props = Of<Steered>;
type Named = Of<Pick<Steered, "id" | "name">>;

/** Skip a step, send it back, return it, pause it, or say why it is late: each in a person's words. */
export function StepDialog({ act, ...props }: Props & { act: SteerAct }) {
  if (act === "explain") return <ExplainDialog {...props} />;
  if (act === "pause") return <PauseDialog {...props} />;
  if (act === "return") return <ReturnDialog {...props} />;
  if (act === "send_back") return <SendBackDialog {...props} />;
  return <SkipDialog {...props} />;
}

function ExplainDialog(props: Props) {
  const { t } = useTranslation("steps");
  const { step } = props;
  return (
    <ReasonDialog
      {...props}
      act="explain"
      fresh={{}}
      done={() => t("done.explain", { name: step.name })}
      save={({ reason }) => explain(step.id, reason)}
    />
  );
}

function SkipDialog(props: Props) {
  const { t } = useTranslation("steps");
  const { step } = props;
  return (
    <ReasonDialog
      {...props}
      act="skip"
      fresh={{}}
      done={() => t("done.skip", { name: step.name })}
      save={({ reason }) => skip(step.id, reason)}
    />
  );
}

export function ReturnDialog(props: Named) {
  const { t } = useTranslation("steps");
  const { step } = props;
  return (
    <ReasonDialog
      {...props}
      act="return"
      fresh={{}}
      done={() => t("done.return", { name: step.name })}
      save={({ reason }) => returnStep(step.id, reason)}
    />
  );
}

function SendBackDialog(props: Props) {
  const { t } = useTranslation("steps");
  const { step } = props;
  const back = step.hand.back_to;
  const nameOf = (to: string) => back.find(({ key }) => key === to)?.name;
  return (
    <ReasonDialog
      {...props}
      act="send_back"
      fresh={{ to: back.at(-1)?.key ?? "" }}
      lockOf={({ to }) => (nameOf(to) ? null : t("send_back.locked"))}
      done={({ to }) => t("done.send_back", { name: step.name, to: nameOf(to) })}
      save={({ to, reason }) => sendBack(step.id, to, reason)}
    >
      {({ to }, change) => (
        <Field label={t("send_back.to")}>
          {() => (
            <Chips label={t("send_back.to")}>
              {back.map(({ key, name }) => (
                <Chip key={key} chosen={key === to} onClick={() => change({ to: key })}>
                  {name}
                </Chip>
              ))}
            </Chips>
          )}
        </Field>
      )}
    </ReasonDialog>
  );
}

function PauseDialog(props: Props) {
  const { t } = useTranslation("steps");
  const words = useWords();
  const { step } = props;
  const [choices] = useState(() => pauseTimes(words.now));
  const latest = latestPause(words.now);
  const lockOf = ({ until }: { until: string }) => {
    const at = new Date(until);
    return at <= words.now ? t("pause.past") : at > latest ? t("pause.too_long") : null;
  };
  return (
    <ReasonDialog
      {...props}
      act="pause"
      fresh={{ until: choices[0]?.at ?? "" }}
      lockOf={lockOf}
      done={({ until }) => t("done.pause", { name: step.name, moment: words.full(until) })}
      save={({ until, reason }) => pause(step.id, until, reason)}
    >
      {({ until }, change) => (
        <MomentField
          label={t("pause.until")}
          hint={t("pause.hint")}
          choices={choices.map(({ key, at }) => ({ at, label: t(`pause.${key}`) }))}
          value={until}
          notAfter={latest}
          onChange={(value) => change({ until: value })}
        />
      )}
    </ReasonDialog>
  );
}

type Written<V> = V & { reason: string };
type ReasonProps<V> = Named & {
  act: SteerAct;
  fresh: V;
  /** Why it cannot be done yet, beside the reason. */
  lockOf?: (value: Written<V>) => string | null;
  done: (value: Written<V>) => string;
  save: (value: Written<V>) => Promise<void>;
  children?: (value: Written<V>, change: (part: Partial<V>) => void) => ReactNode;
};

/** A dialog that asks why. What was written is kept until it is done. */
function ReasonDialog<V extends object>(props: ReasonProps<V>) {
  const { act, step, fresh, lockOf, done, save, onClose, children } = props;
  const { t } = useTranslation("steps");
  const { message } = App.useApp();
  const draft = useFormDraft<Written<V>>(
    `step.${step.id}.${act}`,
    { ...fresh, reason: "" },
    ({ reason }) => reason.trim() !== "",
  );
  const value = { ...draft.value, reason: draft.value.reason.trim() };
  const saving = useMutation({
    mutationFn: () => save(value),
    onSuccess: () => {
      draft.forget();
      void message.success(done(value));
      onClose();
    },
  });
  const lock = lockOf?.(value) ?? (value.reason.length < LEAST ? t("no_reason") : null);
  const { error } = saving;
  const said = error ? (error instanceof ApiError && error.message) || t("common:not_saved") : undefined;
  return (
    <FormDialog
      title={t(`${act}.title`, { name: step.name })}
      ok={t(`${act}.ok`)}
      lock={lock}
      busy={saving.isPending}
      onSend={() => saving.mutate()}
      onClose={onClose}
    >
      <p className={s.text}>{t(`${act}.text`)}</p>
      {children?.(value, (part) => draft.change(part as Partial<Written<V>>))}
      <Field label={t("reason")} error={said}>
        {(id) => (
          <TextBox
            id={id}
            autoFocus
            minRows={2}
            maxRows={6}
            maxLength={MOST}
            value={draft.value.reason}
            placeholder={t("reason_hint")}
            onChange={(reason) => draft.change({ reason } as Partial<Written<V>>)}
          />
        )}
      </Field>
    </FormDialog>
  );
}
