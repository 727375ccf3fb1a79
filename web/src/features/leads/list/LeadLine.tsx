import { type MouseEvent, memo } from "react";
import { useTranslation } from "react-i18next";
import { Avatar } from "@/components/Avatar";
import { CheckBox } from "@/components/CheckBox";
import { StepDashes } from "@/components/StepDashes";
import { TierTag } from "@/components/Tag";
import type { LeadRow } from "@/lib/contract";
import type { Words } from "@/lib/words";
import s from "./LeadTable.module.css";
import { StepWords } from "./StepWords";

export type RowActs = {
  open: (row: LeadRow) => void;
  toggle: (id: number, through: boolean) => void;
  /** The row that the keys act on. */
  stand: (index: number) => void;
};

type Props = {
  row: LeadRow;
  words: Words;
  index: number;
  /** Distance from the top of the list, in pixels. */
  start: number;
  acts: RowActs;
  current: boolean;
  chosen: boolean;
  mayChoose: boolean;
};

const INSIDE = "a, label, input, button";

/** One lead on one line. A press anywhere opens it; with Ctrl in a new tab, by its name. */
export const LeadLine = memo(function LeadLine(props: Props) {
  const { row, words, index, start, acts, current, chosen, mayChoose } = props;
  const { t } = useTranslation("leads");
  function press(event: MouseEvent) {
    acts.stand(index);
    if (event.target instanceof Element && event.target.closest(INSIDE)) return;
    if (String(window.getSelection())) return;
    acts.open(row);
  }
  return (
    // biome-ignore lint/a11y: a row of a table drawn by hand; its name is a link for the keyboard.
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-selected={chosen}
      className={s.line}
      style={{ transform: `translateY(${start}px)`, height: 40 }}
      data-current={current || undefined}
      data-choice={mayChoose ? "" : undefined}
      onClick={press}
    >
      {mayChoose && (
        // biome-ignore lint/a11y: a cell of a table drawn by hand.
        <span role="cell" className={s.box}>
          <CheckBox
            checked={chosen}
            label={t("choose", { name: row.company || row.contact_name })}
            onChange={(through) => acts.toggle(row.id, through)}
          />
        </span>
      )}
      <Cell column="company" className={s.company}>
        {/* A plain link: the router's own costs more than the rest of the row, and rows fly by. */}
        <a
          href={`/leads/${row.id}`}
          onClick={(event) => {
            if (event.metaKey || event.ctrlKey || event.shiftKey) return;
            event.preventDefault();
            acts.open(row);
          }}
        >
          {row.company || row.contact_name || row.phone}
        </a>
        <small>{row.company && [row.contact_name, row.contact_title].filter(Boolean).join(" · ")}</small>
      </Cell>
      <Cell column="tier">
        <TierTag tier={row.tier} />
      </Cell>
      <Cell column="sop" className={s.sop}>
        <StepDashes dashes={row.dashes} />
        <StepWords row={row} words={words} />
      </Cell>
      <Cell column="owner" className={s.owner}>
        {row.owner && <Avatar name={row.owner.name} size={20} />}
        {row.owner?.name}
      </Cell>
      <Cell
        column="last"
        className={s.pale}
        title={row.last_follow_up_at && words.exact(row.last_follow_up_at)}
      >
        {row.last_follow_up_at ? words.moment(row.last_follow_up_at) : t("never")}
      </Cell>
      <Cell column="source" className={s.second} title={row.source}>
        {row.source}
      </Cell>
      <Cell column="city" className={s.second}>
        {row.city}
      </Cell>
    </div>
  );
});

type CellProps = {
  column: string;
  className?: string | undefined;
  title?: string | null;
  children: React.ReactNode;
};

function Cell({ column, className, title, children }: CellProps) {
  return (
    // biome-ignore lint/a11y: a cell of a table drawn by hand.
    <span role="cell" data-column={column} className={className} {...(title && { title })}>
      {children}
    </span>
  );
}
