import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { FilterPill, TogglePill } from "@/components/FilterPill";
import type { LeadRow } from "@/lib/contract";
import { peopleQuery } from "@/lib/session";
import { mayOwn } from "@/records/people/mayOwn";
import type { ListQuery } from "../walk";
import s from "./FilterBar.module.css";
import { SearchBox } from "./SearchBox";
import { filterCount, STATES, TIERS, type View } from "./view";

type Props = {
  query: ListQuery;
  view: View;
  rows: LeadRow[];
  /** How many rows fit; nothing while that is not known. */
  total: number | null;
  onChange: (change: Partial<ListQuery>) => void;
  onClear: () => void;
};

/** The filters of the list as pills, and the search within it. */
export function FilterBar({ query, view, rows, total, onChange, onClear }: Props) {
  const { t } = useTranslation("leads");
  const stateOptions = STATES.map((value) => ({
    value,
    label: value === "active" ? t("active") : t(`common:lead_state.${value}`),
  }));
  const tierOptions = TIERS.map((value) => ({
    value,
    label: value === "none" ? t("no_tier") : t(`common:tier.${value}`),
  }));
  return (
    <div className={s.bar} role="toolbar" aria-label={t("filters")}>
      <FilterPill
        label={t("column.state")}
        options={stateOptions}
        value={query.state}
        onChange={(state) => onChange({ state: STATES.find((one) => one === state) })}
      />
      <FilterPill
        label={t("column.tier")}
        options={tierOptions}
        value={query.tier}
        onChange={(tier) => onChange({ tier: TIERS.find((one) => one === tier) })}
      />
      {view !== "mine" && <OwnerPill query={query} onChange={onChange} />}
      <SourcePill query={query} rows={rows} onChange={onChange} />
      <TogglePill on={query.late === true} onChange={(on) => onChange({ late: on || undefined })}>
        {t("late")}
      </TogglePill>
      <TogglePill
        on={query.without_next === true}
        onChange={(on) => onChange({ without_next: on || undefined })}
      >
        {t("without_next")}
      </TogglePill>
      {query.import_id !== undefined && (
        <TogglePill on onChange={() => onChange({ import_id: undefined })}>
          {t("of_import", { id: query.import_id })}
        </TogglePill>
      )}
      {filterCount(query) > 1 && (
        <button type="button" className={s.clear} onClick={onClear}>
          {t("clear")}
        </button>
      )}
      <span className={s.count} role="status">
        {total !== null && t("count", { count: total, number: total.toLocaleString("en-US") })}
      </span>
      <SearchBox value={query.q ?? ""} onChange={(q) => onChange({ q: q || undefined })} />
    </div>
  );
}

type PillProps = Pick<Props, "query" | "onChange">;

function OwnerPill({ query, onChange }: PillProps) {
  const { t } = useTranslation("leads");
  const { data } = useQuery(peopleQuery);
  const options = (data ?? [])
    .filter((person) => mayOwn(person) || person.id === query.owner)
    .map(({ id, name }) => ({ value: String(id), label: name }));
  return (
    <FilterPill
      label={t("column.owner")}
      options={options}
      value={query.owner === undefined ? undefined : String(query.owner)}
      onChange={(owner) => onChange({ owner: owner === undefined ? undefined : Number(owner) })}
    />
  );
}

/** The sources that stand in the rows read so far. */
function SourcePill({ query, rows, onChange }: PillProps & { rows: LeadRow[] }) {
  const { t } = useTranslation("leads");
  const known = new Set(rows.map(({ source }) => source).filter(Boolean));
  if (query.source) known.add(query.source);
  if (known.size === 0) return null;
  const options = [...known]
    .sort((a, b) => a.localeCompare(b, "zh"))
    .map((value) => ({ value, label: value }));
  return (
    <FilterPill
      label={t("column.source")}
      options={options}
      value={query.source}
      onChange={(source) => onChange({ source })}
    />
  );
}
