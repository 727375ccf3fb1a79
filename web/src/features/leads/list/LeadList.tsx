import { lazy, type ReactNode, Suspense, useCallback, useEffect, useMemo } from "react";
import { ErrorState } from "@/components/ErrorState";
import { SkeletonRows } from "@/components/SkeletonRows";
import type { LeadRow } from "@/lib/contract";
import { useKeys } from "@/lib/keys";
import { usePhone } from "@/lib/media";
import { useMe } from "@/lib/session";
import { keepWalk, type ListQuery } from "../walk";
import { FilterBar } from "./FilterBar";
import s from "./LeadList.module.css";
import { LeadTable } from "./LeadTable";
import { NothingHere } from "./NothingHere";
import { useLeads } from "./useLeads";
import { useSelection } from "./useSelection";
import { askedOf, filterCount, viewOf, withoutFilters } from "./view";

/** Its dialogs are not needed before something is chosen. */
const Selected = lazy(async () => ({ default: (await import("./Selected")).Selected }));

type Props = {
  query: ListQuery;
  /** `query` is the whole address of the list. */
  onShow: (query: ListQuery) => void;
  onCreate: () => void;
  onOpen: (leadId: number) => void;
};

/** Filters, or what can be done with the chosen rows; below them the rows. */
export function LeadList({ query, onShow, onCreate, onOpen }: Props) {
  const me = useMe();
  const phone = usePhone();
  const asked = useMemo(() => askedOf(query, me.role), [query, me.role]);
  const name = JSON.stringify(asked);
  const list = useLeads(asked);
  const { rows, hasNextPage, isFetchingNextPage, fetchNextPage } = list;
  const total = list.total ?? 0;
  const ids = useMemo(() => rows.map(({ id }) => id), [rows]);
  const selection = useSelection(ids);
  const { clear } = selection;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another list, nothing chosen.
  useEffect(clear, [name]);
  useKeys({ Escape: clear }, selection.chosen.size > 0);
  const readOn = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage]);
  function open(row: LeadRow) {
    keepWalk({ query: asked, ids, total, cursor: list.cursor });
    onOpen(row.id);
  }
  const mayChoose = !phone && me.can.includes("lead.assign");
  const head: ReactNode =
    selection.chosen.size > 0 ? (
      <Suspense fallback={<div className={s.bar} />}>
        <Selected
          chosen={selection.chosen}
          asked={asked}
          loaded={rows.length}
          total={total}
          onChoose={selection.choose}
          onClear={clear}
        />
      </Suspense>
    ) : (
      <FilterBar
        query={query}
        view={viewOf(query, me.role)}
        rows={rows}
        total={list.isPlaceholderData ? null : list.total}
        onChange={(change) => onShow({ ...query, ...change })}
        onClear={() => onShow(withoutFilters(query))}
      />
    );
  let body: ReactNode;
  if (list.isPending) body = <SkeletonRows rows={14} height={phone ? 95 : 40} />;
  else if (list.error && rows.length === 0) {
    body = <ErrorState error={list.error} onRetry={() => void list.refetch()} />;
  } else if (rows.length === 0) {
    const filtered = filterCount(query) > 0;
    body = (
      <NothingHere filtered={filtered} onClear={() => onShow(withoutFilters(query))} onCreate={onCreate} />
    );
  } else {
    body = (
      <LeadTable
        key={list.isPlaceholderData ? "before" : name}
        name={name}
        rows={rows}
        total={total}
        hasMore={hasNextPage}
        onNearEnd={readOn}
        stale={list.isPlaceholderData}
        chosen={selection.chosen}
        onToggle={mayChoose ? selection.toggle : undefined}
        onToggleAll={() =>
          rows.every(({ id }) => selection.chosen.has(id)) ? clear() : selection.choose(ids)
        }
        onOpen={open}
      />
    );
  }
  return (
    <>
      {head}
      {body}
    </>
  );
}
