import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { Dot } from "@/components/Dot";
import { Icon } from "@/components/Icon";
import { StepFoot } from "@/components/StepFoot";
import { ApiError, isStatus } from "@/lib/errors";
import { sayKeys } from "@/lib/keys";
import { useMe } from "@/lib/session";
import { useWords } from "@/lib/words";
import type { Draft } from "./draft";
import type { Lock } from "./lock";
import type { Outcome } from "./outcome";
import s from "./SaveFoot.module.css";

type Props = {
  outcome: Outcome;
  draft: Draft;
  error: unknown;
  lock: Lock | null;
  busy: boolean;
  onKeep: () => void;
  onSave: () => void;
  onSaveNext: (() => void) | undefined;
};

/** What this completes → what comes next, and the buttons. That the session ended is said over the page. */
export function SaveFoot(props: Props) {
  const { error } = props;
  return (
    <>
      {error && !isStatus(error, 401) ? <Refused error={error} /> : <Progress outcome={props.outcome} />}
      <Buttons {...props} />
    </>
  );
}

function Progress({ outcome }: { outcome: Outcome }) {
  const { t } = useTranslation("follow_ups");
  const words = useWords();
  const me = useMe();
  const { completes, next, waiting, lost } = outcome;
  const then = next ?? (completes.length === 0 ? (waiting?.item.then ?? null) : null);
  const who = then?.assignee && (then.assignee.id === me.id ? t("common:you") : then.assignee.name);
  const missing = waiting?.missing.map((name) => t(`field.${name}`)).join(t("common:list_mark"));
  return (
    <StepFoot
      completes={[
        ...completes.filter(({ step }) => step).map(({ step, title }) => step?.name ?? title),
        ...(completes.some(({ kind }) => kind === "task") ? [t("foot.task")] : []),
      ]}
      open={
        waiting && {
          name: waiting.item.step?.name ?? waiting.item.title,
          missing: t("foot.missing", { what: missing }),
        }
      }
      next={
        then && {
          name: then.name,
          detail: (
            <>
              {who}
              {who && then.due_at && <Dot />}
              {then.due_at && words.deadline(then.due_at)}
            </>
          ),
        }
      }
      {...(lost && { ends: t("foot.ends") })}
    />
  );
}

/** Said in place; every word stays. */
function Refused({ error }: { error: unknown }) {
  const { t } = useTranslation("follow_ups");
  const said = error instanceof ApiError && error.message;
  return (
    <p className={s.refused} role="alert">
      <Icon name="warning" />
      {said || t("foot.offline")}
    </p>
  );
}

function Buttons({ draft, lock, busy, onKeep, onSave, onSaveNext }: Props) {
  const { t } = useTranslation("follow_ups");
  const main = onSaveNext ?? onSave;
  const said = lock ? t(`lock.${lock}`) : t(onSaveNext ? "save_next" : "common:save");
  return (
    <div className={s.buttons}>
      <Button
        type="text"
        className={s.keep ?? ""}
        onClick={onKeep}
        disabled={!draft.content && !draft.nextTitle}
      >
        {t("keep")}
      </Button>
      <span className={s.space} />
      {onSaveNext && !lock && (
        <Button onClick={onSave} disabled={busy}>
          {t("common:save")}
        </Button>
      )}
      <Button type="primary" className={s.main ?? ""} onClick={main} disabled={lock !== null} loading={busy}>
        {said}
        {!lock && <span className={s.key}>{sayKeys("↵")}</span>}
      </Button>
    </div>
  );
}
