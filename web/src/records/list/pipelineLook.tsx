import { memo } from "react";
import { useTranslation } from "react-i18next";
import { StepDashes } from "@/components/StepDashes";
import { TierTag } from "@/components/Tag";
import type { CustomerRow, LeadRow } from "@/lib/contract";
import type { Words } from "@/lib/words";
import { addressOf } from "../links";
import { DueTime } from "./DueTime";
import s from "./PipelineColumns.module.css";
import { RecordCard } from "./RecordCard";
import { Cell, OwnerCell, RecordLine } from "./RecordLine";
import type { CardProps, LineProps, ListLook } from "./RecordTable";
import { StepCell } from "./StepCell";
import { StepWords } from "./StepWords";

/** What differs between the kinds of record that an SOP works on. */
type Kind<Row> = {
  type: "lead" | "customer";
  /** The title of the first column. */
  title: string;
  /** The column between the last talk and the city: a text that one kind alone has. */
  own: keyof Row & ("source" | "industry");
  nameOf: (row: Row) => string;
  /** Pale, after the name. */
  aboutOf: (row: Row) => string;
  /** Whom to speak to, where the name does not say it. */
  personOf: (row: Row) => string | undefined;
};

function LastTalk({ at, words }: { at: string | null; words: Words }) {
  const { t } = useTranslation("records");
  return (
    <Cell column="last" tone="pale" title={at && words.exact(at)}>
      {at ? words.moment(at) : t("list.never")}
    </Cell>
  );
}

/** How leads and customers look in their lists: where the SOP stands, whose they are, the last talk. */
export function pipelineLook<Row extends LeadRow | CustomerRow>(kind: Kind<Row>): ListLook<Row> {
  const { type, own, nameOf, aboutOf, personOf } = kind;
  const hrefOf = ({ id }: Row) => addressOf({ type, id });

  const Line = memo(function PipelineLine(props: LineProps<Row>) {
    const { row, words } = props;
    const text = String(row[own]);
    return (
      <RecordLine {...props} name={nameOf(row)} about={aboutOf(row)} href={hrefOf(row)}>
        <Cell column="tier">
          <TierTag tier={row.tier} />
        </Cell>
        <StepCell row={row} words={words} />
        <OwnerCell owner={row.owner} />
        <LastTalk at={row.last_follow_up_at} words={words} />
        <Cell column={own} tone="second" title={text}>
          {text}
        </Cell>
        <Cell column="city" tone="second">
          {row.city}
        </Cell>
      </RecordLine>
    );
  });

  const Card = memo(function PipelineCard(props: CardProps<Row>) {
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
            <DueTime row={row} words={words} />
          </>
        }
        step={
          <>
            <StepDashes dashes={row.dashes} />
            <StepWords row={row} words={words} plain />
          </>
        }
        facts={[
          personOf(row),
          row.owner?.name,
          last ? t("list.last_at", { moment: words.moment(last) }) : t("list.never"),
        ]}
      />
    );
  });

  return {
    columns: [kind.title, "tier", "sop", "owner", "last", own, "city"],
    className: s.columns ?? "",
    Line: Line as ListLook<Row>["Line"],
    Card: Card as ListLook<Row>["Card"],
    card: 95,
  };
}
