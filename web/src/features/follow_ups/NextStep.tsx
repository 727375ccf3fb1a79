import { useQuery } from "@tanstack/react-query";
import { Checkbox, Input, Select } from "antd";
import { useTranslation } from "react-i18next";
import { Avatar } from "@/components/Avatar";
import { Chip, Chips } from "@/components/Chip";
import { Field } from "@/components/Field";
import { MomentPicker } from "@/components/MomentPicker";
import { peopleQuery, useMe } from "@/lib/session";
import { useWords } from "@/lib/words";
import { type DateChoice, proposedDate } from "./dates";
import type { FormProps } from "./FollowUpForm";
import { isEmptyPhrase } from "./hints";
import s from "./NextStep.module.css";

type Props = FormProps & { errors: Record<string, string> };

/** What will be done next, by when and by whom: it becomes a task with a reminder. */
export function NextStep(props: Props) {
  const { t } = useTranslation("follow_ups");
  const { draft, change, dates, item, errors } = props;
  const dueAt = draft.nextDueAt ?? proposedDate(dates);
  return (
    <section className={s.block}>
      <Field
        label={t("field.next")}
        error={errors["next_action.title"] ?? errors.next_action}
        hint={<NextHint {...props} />}
      >
        {(id) => (
          <Input
            id={id}
            value={draft.nextTitle}
            maxLength={200}
            placeholder={t("next_hint")}
            onChange={(event) => change({ nextTitle: event.target.value })}
          />
        )}
      </Field>
      {draft.nextTitle.trim() !== "" && (
        <Field label="" error={errors["next_action.due_at"]}>
          {() => (
            <>
              <div className={s.two}>
                <MomentPicker
                  label={t("field.next_due")}
                  value={dueAt}
                  onChange={(nextDueAt) => change({ nextDueAt })}
                />
                <WhoPicker draft={draft} change={change} />
              </div>
              <DateChips dates={dates} chosen={dueAt} onChoose={(nextDueAt) => change({ nextDueAt })} />
            </>
          )}
        </Field>
      )}
      {item?.kind === "task" && (
        <Checkbox
          checked={draft.completesTask}
          onChange={(event) => change({ completesTask: event.target.checked })}
        >
          {t("completes_task", { title: item.title })}
        </Checkbox>
      )}
    </section>
  );
}

function NextHint({ draft, outcome }: Pick<FormProps, "draft" | "outcome">) {
  const { t } = useTranslation("follow_ups");
  if (isEmptyPhrase(draft.nextTitle)) return <span data-tone="amber">{t("hint.next_empty")}</span>;
  if (draft.nextTitle.trim() || outcome.lost) return null;
  if (outcome.next) return <>{t("hint.next_by_sop", { name: outcome.next.name })}</>;
  if (!draft.content.trim()) return null;
  const open = outcome.waiting?.item;
  return (
    <span data-tone="amber">
      {open ? t("hint.next_open", { name: open.step?.name ?? open.title }) : t("hint.next_missing")}
    </span>
  );
}

type ChipsProps = { dates: DateChoice[]; chosen: string; onChoose: (at: string) => void };

function DateChips({ dates, chosen, onChoose }: ChipsProps) {
  const { t } = useTranslation("follow_ups");
  const words = useWords();
  return (
    <div className={s.chips}>
      <Chips label={t("field.next_due")}>
        {dates.map(({ key, at }) => (
          <Chip key={key} chosen={at === chosen} onClick={() => onChoose(at)}>
            {t(`date.${key}`, { day: words.day(at) })}
          </Chip>
        ))}
      </Chips>
    </div>
  );
}

function WhoPicker({ draft, change }: Pick<FormProps, "draft" | "change">) {
  const { t } = useTranslation("follow_ups");
  const me = useMe();
  const { data: people = [] } = useQuery(peopleQuery);
  const options = people
    .filter(({ active, id }) => active || id === me.id)
    .map(({ id, name }) => ({ value: id, label: name }));
  return (
    <Select
      aria-label={t("field.next_who")}
      showSearch={{ optionFilterProp: "label" }}
      value={draft.nextAssigneeId ?? me.id}
      options={options.length > 0 ? options : [{ value: me.id, label: me.name }]}
      labelRender={({ label }) => (
        <span className={s.who}>
          <Avatar name={String(label)} size={20} />
          {label}
        </span>
      )}
      onChange={(id) => change({ nextAssigneeId: id === me.id ? null : id })}
    />
  );
}
