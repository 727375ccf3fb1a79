import { Button, Input, Select } from "antd";
import { useTranslation } from "react-i18next";
import { Chip } from "@/components/Chip";
import { Choice } from "@/components/Choice";
import { Field } from "@/components/Field";
import { MomentPicker } from "@/components/MomentPicker";
import { TextBox } from "@/components/TextBox";
import type { Attitude, Channel, LeadPage, OpenItem } from "@/lib/contract";
import { ApiError } from "@/lib/errors";
import { usePhone } from "@/lib/media";
import { useWords } from "@/lib/words";
import type { DateChoice } from "./dates";
import type { Draft } from "./draft";
import s from "./FollowUpForm.module.css";
import { contentHint } from "./hints";
import { Keywords } from "./Keywords";
import { NeedsBlock } from "./NeedsBlock";
import { NextStep } from "./NextStep";
import type { Outcome } from "./outcome";
import { ScriptBand } from "./ScriptBand";

const CHANNELS: Channel[] = ["phone", "wechat", "email", "visit", "meeting", "other"];
const ATTITUDES: Attitude[] = ["positive", "waiting", "hesitant", "averse", "refused"];
/** Stands in the list for the contact on the lead itself, which has no number of its own. */
const MAIN = 0;
const GRADES = [1, 2, 3, 4, 5];

export type FormProps = {
  page: LeadPage;
  item: OpenItem | undefined;
  draft: Draft;
  change: (part: Partial<Draft>) => void;
  outcome: Outcome;
  dates: DateChoice[];
  keptAt: string | null;
  onStartOver: () => void;
  error: unknown;
  onEscape: () => void;
};

export function FollowUpForm(props: FormProps) {
  const { item, page, draft, outcome } = props;
  const script = item?.script || page.open.find((one) => one.script)?.script;
  const quick = draft.template === "quick";
  const errors = props.error instanceof ApiError ? props.error.fields : {};
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape leaves the form from any field.
    <div
      className={s.form}
      onKeyDown={(event) => {
        if (event.key === "Escape" && !event.defaultPrevented && !event.nativeEvent.isComposing)
          props.onEscape();
      }}
    >
      {props.keptAt && <Kept at={props.keptAt} onStartOver={props.onStartOver} />}
      {script && !quick && <ScriptBand text={script} />}
      <HowField {...props} />
      {!quick && <WhomFields {...props} error={errors.happened_at ?? errors.contact_id} />}
      {!quick && <SubjectField {...props} error={errors.subject} />}
      <ContentField {...props} error={errors.content} />
      {!quick && draft.reached && <FeedbackField {...props} error={errors.feedback} />}
      {!quick && <Keywords chosen={draft.keywords} onChange={(keywords) => props.change({ keywords })} />}
      {!quick && draft.reached && <AttitudeField {...props} error={errors.attitude} />}
      {draft.template === "service" && <SatisfactionField {...props} error={errors.satisfaction} />}
      {!quick && <NeedsBlock {...props} needs={outcome.needs} errors={errors} />}
      <NextStep {...props} errors={errors} />
    </div>
  );
}

/** Words from another time were found: go on with them, or begin anew. */
function Kept({ at, onStartOver }: { at: string; onStartOver: () => void }) {
  const { t } = useTranslation("follow_ups");
  const words = useWords();
  return (
    <p className={s.kept}>
      {t("kept", { at: words.moment(at) })}
      <Button type="link" size="small" onClick={onStartOver}>
        {t("start_over")}
      </Button>
    </p>
  );
}

function HowField({ draft, change }: FormProps) {
  const { t } = useTranslation("follow_ups");
  return (
    <Field label={t("field.channel")}>
      {() => (
        <div className={s.how}>
          <Choice
            label={t("field.channel")}
            options={CHANNELS.map((value) => ({ value, label: t(`common:channel.${value}`) }))}
            value={draft.channel}
            onChange={(channel) => channel && change({ channel })}
          />
          <Chip chosen={!draft.reached} onClick={() => change({ reached: !draft.reached })}>
            {t("not_reached")}
          </Chip>
        </div>
      )}
    </Field>
  );
}

function WhomFields({ page, draft, change, error }: FormProps & { error: string | undefined }) {
  const { t } = useTranslation("follow_ups");
  const { now } = useWords();
  const options = page.contacts.map(({ id, name, title }) => ({
    value: id ?? MAIN,
    label: [name, title].filter(Boolean).join(t("comma")),
  }));
  return (
    <Field label={t("field.contact")} error={error}>
      {(id) => (
        <div className={s.two}>
          <Select
            id={id}
            value={options.length > 0 ? (draft.contactId ?? MAIN) : null}
            options={options}
            placeholder={page.lead.contact_name || t("no_contact")}
            disabled={options.length === 0}
            onChange={(contactId) => change({ contactId: contactId === MAIN ? null : contactId })}
          />
          <MomentPicker
            label={t("field.happened_at")}
            value={draft.happenedAt ?? now.toISOString()}
            notAfter={now}
            onChange={(happenedAt) => change({ happenedAt })}
          />
        </div>
      )}
    </Field>
  );
}

function SubjectField({ draft, change, error }: FormProps & { error: string | undefined }) {
  const { t } = useTranslation("follow_ups");
  return (
    <Field label={t("field.subject")} error={error}>
      {(id) => (
        <Input
          id={id}
          value={draft.subject}
          maxLength={200}
          placeholder={t("subject_hint")}
          onChange={(event) => change({ subject: event.target.value })}
        />
      )}
    </Field>
  );
}

function ContentField({ draft, change, error }: FormProps & { error: string | undefined }) {
  const { t } = useTranslation("follow_ups");
  const phone = usePhone();
  const hint = contentHint(draft.content);
  return (
    <Field
      label={t("field.content")}
      error={error}
      hint={
        <span data-tone={hint === "empty_phrase" || hint === "too_short" ? "amber" : undefined}>
          {t(`hint.${hint ?? "none"}`)}
        </span>
      }
    >
      {(id) => (
        <TextBox
          id={id}
          autoFocus={!phone}
          value={draft.content}
          maxLength={5000}
          placeholder={t(draft.reached ? "content_hint" : "content_hint_not_reached")}
          onChange={(content) => change({ content })}
        />
      )}
    </Field>
  );
}

function FeedbackField({ draft, change, error }: FormProps & { error: string | undefined }) {
  const { t } = useTranslation("follow_ups");
  return (
    <Field label={t("field.feedback")} error={error}>
      {(id) => (
        <TextBox
          id={id}
          minRows={1}
          maxRows={5}
          value={draft.feedback}
          maxLength={2000}
          placeholder={t("feedback_hint")}
          onChange={(feedback) => change({ feedback })}
        />
      )}
    </Field>
  );
}

function AttitudeField({ draft, change, outcome, error }: FormProps & { error: string | undefined }) {
  const { t } = useTranslation("follow_ups");
  const need = outcome.needs.find(({ field, filled }) => field === "attitude" && !filled);
  return (
    <Field label={t("field.attitude")} error={error} hint={need && t("needed_by", { step: need.step })}>
      {() => (
        <Choice
          label={t("field.attitude")}
          clearable
          options={ATTITUDES.map((value) => ({ value, label: t(`common:attitude.${value}`) }))}
          value={draft.attitude || null}
          onChange={(attitude) => change({ attitude: attitude ?? "" })}
        />
      )}
    </Field>
  );
}

function SatisfactionField({ draft, change, error }: FormProps & { error: string | undefined }) {
  const { t } = useTranslation("follow_ups");
  return (
    <Field label={t("field.satisfaction")} error={error} hint={t("satisfaction_hint")}>
      {() => (
        <Choice
          label={t("field.satisfaction")}
          clearable
          options={GRADES.map((value) => ({ value, label: String(value) }))}
          value={draft.satisfaction}
          onChange={(satisfaction) => change({ satisfaction })}
        />
      )}
    </Field>
  );
}
