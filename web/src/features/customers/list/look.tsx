import { memo } from "react";
import { useTranslation } from "react-i18next";
import { StepDashes } from "@/components/StepDashes";
import { TierTag } from "@/components/Tag";
import type { CustomerRow } from "@/lib/contract";
import { addressOf } from "@/records/links";
import { DueTime } from "@/records/list/DueTime";
import { RecordCard } from "@/records/list/RecordCard";
import { Cell, OwnerCell, RecordLine } from "@/records/list/RecordLine";
import type { CardProps, LineProps, ListLook } from "@/records/list/RecordTable";
import { StepCell } from "@/records/list/StepCell";
import { StepWords } from "@/records/list/StepWords";
import s from "./CustomerColumns.module.css";

const hrefOf = ({ id }: CustomerRow) => addressOf({ type: "customer", id });
const contactOf = ({ contact }: CustomerRow) => [contact?.name, contact?.title].filter(Boolean).join(" · ");

const Line = memo(function CustomerLine(props: LineProps<CustomerRow>) {
  const { row, words } = props;
  const { t } = useTranslation("records");
  const last = row.last_follow_up_at;
  return (
    <RecordLine {...props} name={row.name} about={contactOf(row)} href={hrefOf(row)}>
      <Cell column="tier">
        <TierTag tier={row.tier} />
      </Cell>
      <StepCell row={row} words={words} />
      <OwnerCell owner={row.owner} />
      <Cell column="last" tone="pale" title={last && words.exact(last)}>
        {last ? words.moment(last) : t("list.never")}
      </Cell>
      <Cell column="industry" tone="second" title={row.industry}>
        {row.industry}
      </Cell>
      <Cell column="city" tone="second">
        {row.city}
      </Cell>
    </RecordLine>
  );
});

const Card = memo(function CustomerCard(props: CardProps<CustomerRow>) {
  const { row, words } = props;
  const { t } = useTranslation("records");
  const last = row.last_follow_up_at;
  return (
    <RecordCard
      {...props}
      href={hrefOf(row)}
      head={
        <>
          <b>{row.name}</b>
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
        row.contact?.name,
        row.owner?.name,
        last ? t("list.last_at", { moment: words.moment(last) }) : t("list.never"),
      ]}
    />
  );
});

/** How customers look in their list. */
export const customerLook: ListLook<CustomerRow> = {
  columns: ["customer", "tier", "sop", "owner", "last", "industry", "city"],
  className: s.columns ?? "",
  Line,
  Card,
  card: 95,
};
