import { memo } from "react";
import { useTranslation } from "react-i18next";
import { StepDashes } from "@/components/StepDashes";
import { TierTag } from "@/components/Tag";
import type { LeadRow } from "@/lib/contract";
import { addressOf } from "@/records/links";
import { DueTime } from "@/records/list/DueTime";
import { RecordCard } from "@/records/list/RecordCard";
import { Cell, OwnerCell, RecordLine } from "@/records/list/RecordLine";
import type { CardProps, LineProps, ListLook } from "@/records/list/RecordTable";
import { StepCell } from "@/records/list/StepCell";
import { StepWords } from "@/records/list/StepWords";
import s from "./LeadColumns.module.css";

const nameOf = (row: LeadRow) => row.company || row.contact_name || row.phone;
const hrefOf = ({ id }: LeadRow) => addressOf({ type: "lead", id });

const Line = memo(function LeadLine(props: LineProps<LeadRow>) {
  const { row, words } = props;
  const { t } = useTranslation("records");
  const contact = [row.contact_name, row.contact_title].filter(Boolean).join(" · ");
  const last = row.last_follow_up_at;
  return (
    <RecordLine {...props} name={nameOf(row)} about={row.company && contact} href={hrefOf(row)}>
      <Cell column="tier">
        <TierTag tier={row.tier} />
      </Cell>
      <StepCell row={row} words={words} />
      <OwnerCell owner={row.owner} />
      <Cell column="last" tone="pale" title={last && words.exact(last)}>
        {last ? words.moment(last) : t("list.never")}
      </Cell>
      <Cell column="source" tone="second" title={row.source}>
        {row.source}
      </Cell>
      <Cell column="city" tone="second">
        {row.city}
      </Cell>
    </RecordLine>
  );
});

const Card = memo(function LeadCard(props: CardProps<LeadRow>) {
  const { row, words } = props;
  const { t } = useTranslation("records");
  const last = row.last_follow_up_at;
  return (
    <RecordCard
      {...props}
      href={hrefOf(row)}
      head={
        <>
          <b>{nameOf(row)}</b>
          <TierTag tier={row.tier} />
          <DueTime step={row.step} words={words} />
        </>
      }
      step={
        <>
          <StepDashes dashes={row.dashes} />
          <StepWords row={row} words={words} plain />
        </>
      }
      facts={[
        row.company && row.contact_name,
        row.owner?.name,
        last ? t("list.last_at", { moment: words.moment(last) }) : t("list.never"),
      ]}
    />
  );
});

/** How leads look in their list. */
export const leadLook: ListLook<LeadRow> = {
  columns: ["company", "tier", "sop", "owner", "last", "source", "city"],
  className: s.columns ?? "",
  Line,
  Card,
  card: 95,
};
