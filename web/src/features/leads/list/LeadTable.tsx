import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { CheckBox } from "@/components/CheckBox";
import type { LeadRow } from "@/lib/contract";
import { useKeys } from "@/lib/keys";
import { usePhone } from "@/lib/media";
import { useWords } from "@/lib/words";
import { LeadCard } from "./LeadCard";
import { LeadLine, type RowActs } from "./LeadLine";
import s from "./LeadTable.module.css";

const LINE = 40;
const CARD = 95;
/** Rows not read yet that one can already scroll to. */
const AHEAD = 100;
/** The next part is read when the end is this near. */
const NEAR = 30;
const COLUMNS = ["company", "tier", "sop", "owner", "last", "source", "city"] as const;

/** How far each list was scrolled, for the way back from a record. */
const places = new Map<string, number>();

type Props = {
  /** Names the list: another list begins at its top. */
  name: string;
  rows: LeadRow[];
  total: number;
  hasMore: boolean;
  onNearEnd: () => void;
  /** The new rows are not there yet; these are of the list before. */
  stale: boolean;
  chosen: ReadonlySet<number>;
  /** Nothing where rows cannot be chosen. */
  onToggle?: ((id: number, through: boolean) => void) | undefined;
  onToggleAll: () => void;
  onOpen: (row: LeadRow) => void;
};

/** The rows, drawn only where one looks; 40 high on the desk, cards of three lines on the phone. */
export function LeadTable(props: Props) {
  const { t } = useTranslation("leads");
  const phone = usePhone();
  const words = useWords();
  const { rows, total, name, chosen, onToggle } = props;
  const waiting = props.hasMore ? Math.min(total - rows.length, AHEAD) : 0;
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: rows.length + Math.max(waiting, 0),
    getScrollElement: () => scroller.current,
    estimateSize: () => (phone ? CARD : LINE),
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
      aria-label={t("title")}
      aria-rowcount={total + 1}
      aria-busy={props.stale}
      onScroll={(event) => places.set(name, event.currentTarget.scrollTop)}
    >
      {!phone && <Head {...props} />}
      {/* biome-ignore lint/a11y/useSemanticElements: as above. */}
      <div role="rowgroup" className={s.rows} style={{ height: virtual.getTotalSize() }}>
        {items.map(({ index, start, size }) => {
          const row = rows[index];
          if (!row) return <Waiting key={`waiting ${index}`} start={start} size={size} />;
          if (phone) return <LeadCard key={row.id} {...{ row, words, index, start, acts }} />;
          return (
            <LeadLine
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
  );
}

function Waiting({ start, size }: { start: number; size: number }) {
  return <div className={s.waiting} style={{ transform: `translateY(${start}px)`, height: size }} />;
}

/** What a row can do, always the same functions, so that rows are not drawn anew while one scrolls. */
function useActs(props: Props, setAt: (index: number) => void): RowActs {
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

function Head({ rows, chosen, onToggle, onToggleAll }: Props) {
  const { t } = useTranslation("leads");
  const all = rows.length > 0 && rows.every(({ id }) => chosen.has(id));
  return (
    // biome-ignore lint/a11y: the table is drawn by hand, see above.
    <div role="row" className={s.head} aria-rowindex={1} data-choice={onToggle ? "" : undefined}>
      {onToggle && (
        // biome-ignore lint/a11y: the table is drawn by hand, see above.
        <span role="columnheader">
          <CheckBox
            label={t("choose_all")}
            checked={all}
            partly={!all && chosen.size > 0}
            onChange={onToggleAll}
          />
        </span>
      )}
      {COLUMNS.map((column) => (
        // biome-ignore lint/a11y: the table is drawn by hand, see above.
        <span key={column} role="columnheader" data-column={column}>
          {t(`column.${column}`)}
        </span>
      ))}
    </div>
  );
}

/** The row that the keys act on: j and k move, Enter opens, x chooses. */
function useCursor({ rows, name, onToggle, onOpen, show }: Props & { show: (index: number) => void }) {
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
