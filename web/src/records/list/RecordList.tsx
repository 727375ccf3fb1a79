import { type ReactNode, Suspense, useCallback, useEffect, useMemo } from "react";
import { ErrorState } from "@/components/ErrorState";
import { SkeletonRows } from "@/components/SkeletonRows";
import { useKeys } from "@/lib/keys";
import { usePhone } from "@/lib/media";
import type { RecordType } from "../links";
import { type Conditions, ConditionsRow, refusedFilter } from "./Conditions";
import { FilterRefused } from "./NothingHere";
import s from "./RecordList.module.css";
import { type ListLook, RecordTable } from "./RecordTable";
import type { Asked, RowOf, useRows } from "./rows";
import { useSelection } from "./useSelection";
import { keepWalk } from "./walk";

export type SelectedProps = {
  chosen: ReadonlySet<number>;
  /** Rows that were read, and all that there are. */
  loaded: number;
  total: number;
  onChoose: (ids: number[]) => void;
  onClear: () => void;
};

type Props<T extends RecordType> = {
  type: T;
  asked: Asked;
  list: ReturnType<typeof useRows<T>>;
  label: string;
  look: ListLook<RowOf[T]>;
  filters: ReactNode;
  conditions: Conditions;
  /** What can be done with chosen rows; nothing where rows cannot be chosen. */
  selected?: ((props: SelectedProps) => ReactNode) | undefined;
  /** No rows: why, and the first step. */
  empty: ReactNode;
  onOpen: (id: number) => void;
};

/** Filters, or what can be done with the chosen rows; below them the rows. */
export function RecordList<T extends RecordType>(props: Props<T>) {
  const { type, asked, list, look, conditions, empty, onOpen } = props;
  const phone = usePhone();
  const name = `${type} ${JSON.stringify(asked)}`;
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = list;
  const rows: RowOf[T][] = list.rows;
  const total = list.total ?? 0;
  const ids = useMemo(() => rows.map(({ id }) => id), [rows]);
  const selection = useSelection(ids);
  const { clear, chosen } = selection;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another list, nothing chosen.
  useEffect(clear, [name]);
  useKeys({ Escape: clear }, chosen.size > 0);
  const readOn = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage]);
  function open({ id }: RowOf[T]) {
    keepWalk({ type, query: asked, ids, total, cursor: list.cursor });
    onOpen(id);
  }
  const selected = phone ? undefined : props.selected;
  let body: ReactNode;
  if (list.isPending) body = <SkeletonRows rows={14} height={phone ? look.card : 40} />;
  else if (list.error && rows.length === 0) {
    const refused = refusedFilter(list.error) !== null;
    body = refused ? (
      <FilterRefused onShow={() => conditions.onOpen(true)} onDrop={() => conditions.onChange(undefined)} />
    ) : (
      <ErrorState error={list.error} onRetry={() => void list.refetch()} />
    );
  } else if (rows.length === 0) body = empty;
  else {
    body = (
      <RecordTable
        key={list.isPlaceholderData ? "before" : name}
        name={name}
        label={props.label}
        look={look}
        rows={rows}
        total={total}
        hasMore={hasNextPage}
        onNearEnd={readOn}
        stale={list.isPlaceholderData}
        chosen={chosen}
        onToggle={selected ? selection.toggle : undefined}
        onToggleAll={() => (ids.every((id) => chosen.has(id)) ? clear() : selection.choose(ids))}
        onOpen={open}
      />
    );
  }
  return (
    <>
      {selected && chosen.size > 0 ? (
        <Suspense fallback={<div className={s.bar} />}>
          {selected({ chosen, loaded: rows.length, total, onChoose: selection.choose, onClear: clear })}
        </Suspense>
      ) : (
        props.filters
      )}
      <ConditionsRow {...conditions} />
      {body}
    </>
  );
}
