import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { CoverTag } from "@/components/CoverTag";
import { ListHead, ListRow } from "@/components/List";
import { StepDashes } from "@/components/StepDashes";
import { TierTag } from "@/components/Tag";
import { TimeLeft } from "@/components/TimeLeft";
import type { Today, WorkItem } from "@/lib/contract";
import { linkOf } from "@/records/links";
import { HandButton } from "@/records/steps/HandButton";
import { Pressing } from "@/records/steps/Pressing";
import { ReturnButton } from "@/records/steps/ReturnButton";
import s from "./HandPart.module.css";
import { More } from "./More";
import { keyOf } from "./order";
import { Whose } from "./Whose";

type Props = { today: Today; onShowAll: () => void };

/** What others do and I confirm. */
export function ConfirmPart({ today: { confirm, confirm_total }, onShowAll }: Props) {
  const { t } = useTranslation("today");
  if (confirm.length === 0) return null;
  return (
    <>
      <ListHead title={t("confirm")} count={confirm_total} />
      {confirm.map((item) => (
        <HandRow
          key={keyOf(item)}
          item={item}
          main="confirm"
          name={<RecordLink item={item} />}
          tag={<CoverTag covers={item.confirms_for} />}
          or={item.proved && <ReturnButton stepId={item.id} name={item.title} />}
        >
          <Whose item={item} />
          <CoverTag covers={item.covers} />
        </HandRow>
      ))}
      <More count={confirm_total - confirm.length} onShow={onShowAll} />
    </>
  );
}

/** What lies in a queue of mine until one of us takes it; until then nobody of the group may open the record. */
export function QueuePart({ today: { queue, queue_total }, onShowAll }: Props) {
  const { t } = useTranslation("today");
  if (queue.length === 0) return null;
  return (
    <>
      <ListHead title={t("queue")} count={queue_total} />
      {queue.map((item) => (
        <HandRow key={keyOf(item)} item={item} main="claim" name={<b>{item.record.name}</b>}>
          <small>{t("answers_for", { name: item.assignee.name })}</small>
        </HandRow>
      ))}
      <More count={queue_total - queue.length} onShow={onShowAll} />
    </>
  );
}

type RowProps = {
  item: WorkItem;
  main: "claim" | "confirm";
  name: ReactNode;
  tag?: ReactNode;
  or?: ReactNode;
  children: ReactNode;
};

/** A step that asks one thing of me. `tag`: for whom I do it; `or`: what I can do instead; `children`: with whom it is. */
function HandRow({ item, main, name, tag, or, children }: RowProps) {
  return (
    <ListRow role="group" aria-label={`${item.record.name} ${item.title}`} className={s.row}>
      <div className={s.words}>
        <div className={s.head}>
          {name}
          <TierTag tier={item.record.tier} />
          <Pressing item={item} />
          {tag}
        </div>
        <div className={s.step}>
          <StepDashes dashes={item.dashes} />
          <span>{item.title}</span>
          {children}
        </div>
      </div>
      <TimeLeft dueAt={item.due_at} remainingMinutes={item.remaining_minutes} urgency={item.urgency} />
      <span className={s.acts}>
        {or}
        <HandButton stepId={item.id} name={item.title} main={main} />
      </span>
    </ListRow>
  );
}

function RecordLink({ item: { record } }: { item: WorkItem }) {
  return (
    <Link {...linkOf(record)} className={s.name}>
      {record.name}
    </Link>
  );
}
