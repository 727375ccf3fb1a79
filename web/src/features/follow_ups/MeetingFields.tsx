/** How, with whom and when it was, and what about. */
import { Input, Select } from "antd";
import { useTranslation } from "react-i18next";
import { Chip } from "@/components/Chip";
import { Choice } from "@/components/Choice";
import { Field } from "@/components/Field";
import { MomentPicker } from "@/components/MomentPicker";
import type { Channel } from "@/lib/contract";
import { useWords } from "@/lib/words";
import type { FormProps } from "./FollowUpForm";
import s from "./FollowUpForm.module.css";

const CHANNELS: Channel[] = ["phone", "wechat", "email", "visit", "meeting", "other"];
/** Stands in the list for the contact on the lead itself, which has no number of its own. */
const MAIN = 0;

type WithError = FormProps & { error: string | undefined };

export function HowField({ draft, change }: FormProps) {
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

export function WhomFields({ page, draft, change, error }: WithError) {
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
            placeholder={page.subject.contact.name || t("no_contact")}
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

export function SubjectField({ draft, change, error }: WithError) {
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
