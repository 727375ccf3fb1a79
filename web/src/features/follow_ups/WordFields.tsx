/** What was said, and how the customer took it. */
import { useTranslation } from "react-i18next";
import { Choice } from "@/components/Choice";
import { Field } from "@/components/Field";
import { TextBox } from "@/components/TextBox";
import type { Attitude } from "@/lib/contract";
import { usePhone } from "@/lib/media";
import type { FormProps } from "./FollowUpForm";
import { contentHint } from "./hints";

const ATTITUDES: Attitude[] = ["positive", "waiting", "hesitant", "averse", "refused"];
const GRADES = [1, 2, 3, 4, 5];

type WithError = FormProps & { error: string | undefined };

export function ContentField({ draft, change, error }: WithError) {
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

export function FeedbackField({ draft, change, error }: WithError) {
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

export function AttitudeField({ draft, change, outcome, error }: WithError) {
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

export function SatisfactionField({ draft, change, error }: WithError) {
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
