import { memo } from "react";
import { useTranslation } from "react-i18next";
import { Dot } from "@/components/Dot";
import { StepDashes } from "@/components/StepDashes";
import { TierTag } from "@/components/Tag";
import type { LeadRow } from "@/lib/contract";
import type { Words } from "@/lib/words";
import s from "./LeadCard.module.css";
import type { RowActs } from "./LeadLine";
import { StepWords } from "./StepWords";

type Props = { row: LeadRow; words: Words; index: number; start: number; acts: RowActs };

/** One lead on the phone, in three lines: who, where it stands, whose and since when. */
export const LeadCard = memo(function LeadCard({ row, words, index, start, acts }: Props) {
  const { t } = useTranslation("leads");
  const last = row.last_follow_up_at;
  return (
    // biome-ignore lint/a11y: a row of a table drawn by hand; what it holds is one link.
    <div
      role="row"
      aria-rowindex={index + 1}
      className={s.card}
      style={{ transform: `translateY(${start}px)` }}
    >
      {/* biome-ignore lint/a11y: a cell of a table drawn by hand. */}
      <span role="cell">
        <a
          href={`/leads/${row.id}`}
          className={s.link}
          onClick={(event) => {
            event.preventDefault();
            acts.open(row);
          }}
        >
          <span className={s.names}>
            <b>{row.company || row.contact_name || row.phone}</b>
            <TierTag tier={row.tier} />
            {row.step?.due_at && (
              <time data-state={row.step.state} dateTime={row.step.due_at}>
                {words.due(row.step.due_at)}
              </time>
            )}
          </span>
          <span className={s.step}>
            <StepDashes dashes={row.dashes} />
            <StepWords row={row} words={words} plain />
          </span>
          <span className={s.facts}>
            {row.company && row.contact_name && (
              <>
                {row.contact_name}
                <Dot />
              </>
            )}
            {row.owner && (
              <>
                {row.owner.name}
                <Dot />
              </>
            )}
            {last ? t("last_at", { moment: words.moment(last) }) : t("never")}
          </span>
        </a>
      </span>
    </div>
  );
});
