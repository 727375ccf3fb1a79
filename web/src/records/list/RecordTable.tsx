import { useVirtualizer } from "@tanstack/react-virtual";
import { type ComponentType, useEffect, useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { CheckBox } from "@/components/CheckBox";
import { useKeys } from "@/lib/keys";
import { usePhone } from "@/lib/media";
import { useWords, type Words } from "@/lib/words";
import s from "./RecordTable.module.css";

const LINE = 40;
/** Rows not read yet that one can already scroll to. */
const AHEAD = 100;
/** The next part is read when the end is this near. */
const NEAR = 30;

/** How far each list was scrolled, for the way back from a record. */
const places = new Map<string, number>();

export type RowActs<Row> = {
  open: (row: Row) => void;
  toggle: (id: number, through: boolean) => void;
  /** The row that the keys act on. */
  stand: (index: number) => void;
};
export type CardProps<Row> = {
  row: Row;
  words: Words;
  index: number;
  /** Distance from the top of the list, in pixels. */
  start: number;
  acts: RowActs<Row>;
};
export type LineProps<Row> = CardProps<Row> & { current: boolean; chosen: boolean; mayChoose: boolean };

/** How the rows of one kind of record are drawn. */
export type ListLook<Row> = {
  /** The title is `records:list.column.<name>`; the first column is the name. */
  columns: readonly string[];
  /** Sets `--columns`, and hides columns where there is no room. */
  className: string;
  Line: ComponentType<LineProps<Row>>;
  Card: ComponentType<CardProps<Row>>;
  /** Height of a card on the phone, in pixels. */
  card: number;
};

export type TableProps<Row> = {
  /** Names the list: another list begins at its top. */
  name: string;
  /** What the rows are, for screen readers. */
  label: string;
  look: ListLook<Row>;
  rows: Row[];
  total: number;
  hasMore: boolean;
  onNearEnd: () => void;
  /** The new rows are not there yet; these are of the list before. */
  stale: boolean;
  chosen: ReadonlySet<number>;
  /** Nothing where rows cannot be chosen. */
  onToggle?: ((id: number, through: boolean) => void) | undefined;
  onToggleAll: () => void;
  onOpen: (row: Row) => void;
};

/** The rows, drawn only where one looks; 40 high on the desk, cards on the phone. */
export function RecordTable<Row extends { id: number }>(props: TableProps<Row>) {
  const phone = usePhone();
  const words = useWords();
  const { rows, total, name, chosen, onToggle, look } = props;
  const waiting = props.hasMore ? Math.min(total - rows.length, AHEAD) : 0;
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: rows.length + Math.max(waiting, 0),
    getScrollElement: () => scroller.current,
    estimateSize: () => (phone ? look.card : LINE),
    overscan: 12,
    initialOffset: () => places.get(name) ?? 0,
    // Drawing keeps up by itself; drawing within the wheel's own event makes the wheel wait.
    useFlushSync: false,
  });
  const items = virtual.getVirtualItems();
  const lastShown = items.at(-1)?.index ?? 0;
  const { hasMore, onNearEnd } = props;
  useEffect(() => {
    if (hasMore && lastShown >= rows.length - NEAR) onNearEnd();
  }, [lastShown, rows.length, hasMore, onNearEnd]);
  const [at, setAt] = useCursor({ ...props, show: (index) => virtual.scrollToIndex(index) });
  const acts = useActs(props, setAt);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a table cannot leave out the rows one does not see.
    <div
      ref={scroller}
      className={s.scroller}
      role="table"
      aria-label={props.label}
      aria-rowcount={total + 1}
      aria-busy={props.stale}
      onScroll={(event) => places.set(name, event.currentTarget.scrollTop)}
    >
      <div role="presentation" className={look.className}>
        {!phone && <Head {...props} />}
        {/* biome-ignore lint/a11y/useSemanticElements: as above. */}
        <div role="rowgroup" className={s.rows} style={{ height: virtual.getTotalSize() }}>
          {items.map(({ index, start, size }) => {
            const row = rows[index];
            if (!row) return <Waiting key={`waiting ${index}`} start={start} size={size} />;
            if (phone) return <look.Card key={row.id} {...{ row, words, index, start, acts }} />;
            return (
              <look.Line
                key={row.id}
                {...{ row, words, index, start, acts }}
                current={index === at}
                chosen={chosen.has(row.id)}
                mayChoose={onToggle !== undefined}
              />
            );
          })}
        </div>
      </div>
    </div>
  );
}

function Waiting({ start, size }: { start: number; size: number }) {
  return <div className={s.waiting} style={{ transform: `translateY(${start}px)`, height: size }} />;
}

/** What a row can do, always the same functions, so that rows are not drawn anew while one scrolls. */
function useActs<Row>(props: TableProps<Row>, setAt: (index: number) => void): RowActs<Row> {
  const latest = useRef(props);
  latest.current = props;
  return useMemo(
    () => ({
      open: (row) => latest.current.onOpen(row),
      toggle: (id, through) => latest.current.onToggle?.(id, through),
      stand: setAt,
    }),
    [setAt],
  );
}

function Head<Row extends { id: number }>({ rows, chosen, look, onToggle, onToggleAll }: TableProps<Row>) {
  const { t } = useTranslation("records");
  const all = rows.length > 0 && rows.every(({ id }) => chosen.has(id));
  return (
    // biome-ignore lint/a11y: the table is drawn by hand, see above.
    <div role="row" className={s.head} aria-rowindex={1} data-choice={onToggle ? "" : undefined}>
      {onToggle && (
        // biome-ignore lint/a11y: the table is drawn by hand, see above.
        <span role="columnheader">
          <CheckBox
            label={t("list.choose_all")}
            checked={all}
            partly={!all && chosen.size > 0}
            onChange={onToggleAll}
          />
        </span>
      )}
      {look.columns.map((column) => (
        // biome-ignore lint/a11y: the table is drawn by hand, see above.
        <span key={column} role="columnheader" data-column={column}>
          {t(`list.column.${column}`)}
        </span>
      ))}
    </div>
  );
}

type CursorProps<Row> = TableProps<Row> & { show: (index: number) => void };

/** The row that the keys act on: j and k move, Enter opens, x chooses. */
function useCursor<Row extends { id: number }>({ rows, name, onToggle, onOpen, show }: CursorProps<Row>) {
  const [at, setAt] = useState(-1);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another list, another beginning.
  useEffect(() => setAt(-1), [name]);
  const go = (step: number) => {
    const next = Math.min(Math.max(at + step, 0), rows.length - 1);
    setAt(next);
    show(next);
  };
  const row = rows[at];
  useKeys({
    j: () => go(1),
    k: () => go(-1),
    ...(row && { Enter: () => onOpen(row) }),
    ...(row && onToggle && { x: () => onToggle(row.id, false) }),
  });
  return [at, setAt] as const;
}
