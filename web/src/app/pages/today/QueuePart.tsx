import { useTranslation } from "react-i18next";
import { ListHead, ListRow } from "@/components/List";
import { StepDashes } from "@/components/StepDashes";
import { TierTag } from "@/components/Tag";
import { TimeLeft } from "@/components/TimeLeft";
import type { Today, WorkItem } from "@/lib/contract";
import { HandButton } from "@/records/steps/HandButton";
import { Pressing } from "@/records/steps/Pressing";
import { keyOf } from "./order";
import s from "./QueuePart.module.css";

/** What lies in a queue of mine until one of us takes it. */
export function QueuePart({ today }: { today: Today }) {
  const { t } = useTranslation("today");
  if (today.queue.length === 0) return null;
  return (
    <>
      <ListHead title={t("queue")} count={today.queue_total} />
      {today.queue.map((item) => (
        <QueueRow key={keyOf(item)} item={item} />
      ))}
    </>
  );
}

/** The record opens once it is taken: until then it is nobody's of the group. */
function QueueRow({ item }: { item: WorkItem }) {
  const { t } = useTranslation("today");
  return (
    <ListRow role="group" aria-label={`${item.record.name} ${item.title}`} className={s.row}>
      <div className={s.words}>
        <div className={s.head}>
          <b>{item.record.name}</b>
          <TierTag tier={item.record.tier} />
          <Pressing item={item} />
        </div>
        <div className={s.step}>
          <StepDashes dashes={item.dashes} />
          <span>{item.title}</span>
          <small>{t("answers_for", { name: item.assignee.name })}</small>
        </div>
      </div>
      <TimeLeft dueAt={item.due_at} remainingMinutes={item.remaining_minutes} urgency={item.urgency} />
      <HandButton stepId={item.id} name={item.title} main="claim" />
    </ListRow>
  );
}
