import type { MouseEvent, ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Avatar } from "@/components/Avatar";
import { CheckBox } from "@/components/CheckBox";
import type { Ref } from "@/lib/contract";
import type { LineProps } from "./RecordTable";
import s from "./RecordTable.module.css";

type Props<Row> = LineProps<Row> & {
  name: string;
  /** Pale, after the name. */
  about?: string;
  /** The address of its page. */
  href: string;
  children: ReactNode;
};

const INSIDE = "a, label, input, button";

/** One record on one line. A press anywhere opens it; with Ctrl in a new tab, by its name. */
export function RecordLine<Row extends { id: number }>(props: Props<Row>) {
  const { row, index, start, acts, current, chosen, mayChoose, name, about, href, children } = props;
  const { t } = useTranslation("records");
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
            label={t("list.choose", { name })}
            onChange={(through) => acts.toggle(row.id, through)}
          />
        </span>
      )}
      <Cell column="name" className={s.company}>
        {/* A plain link: the router's own costs more than the rest of the row, and rows fly by. */}
        <a
          href={href}
          onClick={(event) => {
            if (event.metaKey || event.ctrlKey || event.shiftKey) return;
            event.preventDefault();
            acts.open(row);
          }}
        >
          {name}
        </a>
        <small>{about}</small>
      </Cell>
      {children}
    </div>
  );
}

type CellProps = {
  column: string;
  className?: string | undefined;
  /** Shown on hover, where the text may be cut. */
  title?: string | null;
  /** Pale: by the way. Second: less than the name. */
  tone?: "pale" | "second";
  children: ReactNode;
};

export function Cell({ column, className, title, tone, children }: CellProps) {
  return (
    // biome-ignore lint/a11y: a cell of a table drawn by hand.
    <span role="cell" data-column={column} data-tone={tone} className={className} {...(title && { title })}>
      {children}
    </span>
  );
}

/** Whose record it is. */
export function OwnerCell({ owner }: { owner: Ref | null }) {
  return (
    <Cell column="owner" className={s.owner}>
      {owner && <Avatar name={owner.name} size={20} />}
      {owner?.name}
    </Cell>
  );
}
