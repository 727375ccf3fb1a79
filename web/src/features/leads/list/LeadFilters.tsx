import { useTranslation } from "react-i18next";
import { FilterPill } from "@/components/FilterPill";
import type { Conditions } from "@/records/list/Conditions";
import { FilterBar, FlagPill, OwnerPill, TextPill, TierPill } from "@/records/list/FilterBar";
import type { View } from "@/records/list/views";
import { type LeadListQuery, leadFilters, STATES } from "./view";

type Props = {
  query: LeadListQuery;
  view: View;
  /** How many rows fit; nothing while that is not known. */
  total: number | null;
  onChange: (change: Partial<LeadListQuery>) => void;
  onClear: () => void;
  conditions: Conditions;
};

/** The filters of leads as pills, and the search within the list. */
export function LeadFilters({ query, view, total, onChange, onClear, conditions }: Props) {
  const { t } = useTranslation("leads");
  const states = STATES.map((value) => ({
    value,
    label: value === "active" ? t("active") : t(`common:lead_state.${value}`),
  }));
  return (
    <FilterBar
      filtered={leadFilters.count(query)}
      count={total !== null && t("count", { count: total, number: total.toLocaleString("en-US") })}
      searches={t("search")}
      q={query.q}
      onSearch={(q) => onChange({ q })}
      onClear={onClear}
      conditions={conditions}
    >
      <FilterPill
        label={t("records:list.column.state")}
        options={states}
        value={query.state}
        onChange={(state) => onChange({ state: STATES.find((one) => one === state) })}
      />
      <TierPill value={query.tier} onChange={(tier) => onChange({ tier })} />
      {view !== "mine" && (
        <OwnerPill value={query.owner ?? undefined} onChange={(owner) => onChange({ owner })} />
      )}
      <TextPill
        type="lead"
        view={view}
        field="source"
        value={query.source}
        onChange={(source) => onChange({ source })}
      />
      <FlagPill on={query.late === true} onChange={(late) => onChange({ late })}>
        {t("records:list.late")}
      </FlagPill>
      <FlagPill on={query.without_next === true} onChange={(without_next) => onChange({ without_next })}>
        {t("without_next")}
      </FlagPill>
      {query.import_id != null && (
        <FlagPill on onChange={() => onChange({ import_id: undefined })}>
          {t("records:list.of_import", { id: query.import_id })}
        </FlagPill>
      )}
    </FilterBar>
  );
}
