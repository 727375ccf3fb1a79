import { lazy, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useMe } from "@/lib/session";
import { type Conditions, useConditions } from "@/records/list/Conditions";
import { FilterBar, FlagPill, OwnerPill, TextPill, TierPill } from "@/records/list/FilterBar";
import { NothingHere } from "@/records/list/NothingHere";
import { RecordList } from "@/records/list/RecordList";
import { type Asked, useRows } from "@/records/list/rows";
import { viewOf } from "@/records/list/views";
import { customerLook } from "./look";
import { type CustomerListQuery, customerFilters } from "./view";

/** Its dialogs are not needed before something is chosen. */
const AssignSelected = lazy(async () => ({
  default: (await import("@/records/list/AssignSelected")).AssignSelected,
}));

type Props = {
  query: CustomerListQuery;
  /** `query` is the whole address of the list. */
  onShow: (query: CustomerListQuery) => void;
  onCreate: () => void;
  onOpen: (customerId: number) => void;
};

/** The customers that the address asks for. */
export function CustomerList({ query, onShow, onCreate, onOpen }: Props) {
  const { t } = useTranslation("customers");
  const me = useMe();
  const asked = useMemo(() => customerFilters.asked(query, me.role), [query, me.role]);
  const list = useRows("customer", asked);
  const conditions = useConditions({
    type: "customer",
    filter: query.filter,
    error: list.error,
    onChange: (filter) => onShow({ ...query, filter }),
  });
  const clear = () => onShow(customerFilters.cleared(query));
  const may = me.can.includes("customer.assign");
  return (
    <RecordList
      type="customer"
      asked={asked as Asked}
      list={list}
      label={t("title")}
      look={customerLook}
      filters={
        <Filters
          query={query}
          total={list.isPlaceholderData ? null : list.total}
          onChange={(change) => onShow({ ...query, ...change })}
          onClear={clear}
          conditions={conditions}
        />
      }
      conditions={conditions}
      selected={
        may ? (chosen) => <AssignSelected {...chosen} type="customer" asked={asked as Asked} /> : undefined
      }
      empty={
        <NothingHere
          type="customer"
          filtered={customerFilters.count(query) > 0}
          onClear={clear}
          onCreate={onCreate}
        />
      }
      onOpen={onOpen}
    />
  );
}

type FilterProps = {
  query: CustomerListQuery;
  /** How many rows fit; nothing while that is not known. */
  total: number | null;
  onChange: (change: Partial<CustomerListQuery>) => void;
  onClear: () => void;
  conditions: Conditions;
};

function Filters({ query, total, onChange, onClear, conditions }: FilterProps) {
  const { t } = useTranslation("customers");
  const { role } = useMe();
  const view = viewOf(query, role);
  return (
    <FilterBar
      filtered={customerFilters.count(query)}
      count={total !== null && t("count", { count: total, number: total.toLocaleString("en-US") })}
      searches={t("search")}
      q={query.q}
      onSearch={(q) => onChange({ q })}
      onClear={onClear}
      conditions={conditions}
    >
      <TierPill value={query.tier} onChange={(tier) => onChange({ tier })} />
      <TextPill
        type="customer"
        view={view}
        field="industry"
        value={query.industry}
        onChange={(industry) => onChange({ industry })}
      />
      {view !== "mine" && (
        <OwnerPill value={query.owner ?? undefined} onChange={(owner) => onChange({ owner })} />
      )}
      <TextPill
        type="customer"
        view={view}
        field="source"
        value={query.source}
        onChange={(source) => onChange({ source })}
      />
      <FlagPill on={query.late === true} onChange={(late) => onChange({ late })}>
        {t("records:list.late")}
      </FlagPill>
      {query.import_id != null && (
        <FlagPill on onChange={() => onChange({ import_id: undefined })}>
          {t("records:list.of_import", { id: query.import_id })}
        </FlagPill>
      )}
    </FilterBar>
  );
}
