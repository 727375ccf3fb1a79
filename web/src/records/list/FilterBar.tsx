import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { FilterPill, TogglePill } from "@/components/FilterPill";
import { peopleQuery } from "@/lib/session";
import { mayOwn } from "../people/mayOwn";
import s from "./FilterBar.module.css";
import { SearchBox } from "./SearchBox";

type Props = {
  /** How many filters are on. */
  filtered: number;
  /** How many rows fit, in words; nothing while that is not known. */
  count: ReactNode;
  /** What the search looks into. */
  searches: string;
  q: string | undefined;
  onSearch: (q: string | undefined) => void;
  onClear: () => void;
  /** The pills. */
  children: ReactNode;
};

/** The filters of the list as pills, and the search within it. */
export function FilterBar({ filtered, count, searches, q, onSearch, onClear, children }: Props) {
  const { t } = useTranslation("records");
  return (
    <div className={s.bar} role="toolbar" aria-label={t("list.filters")}>
      {children}
      {filtered > 1 && (
        <button type="button" className={s.clear} onClick={onClear}>
          {t("list.clear")}
        </button>
      )}
      <span className={s.count} role="status">
        {count}
      </span>
      <SearchBox placeholder={searches} value={q ?? ""} onChange={(next) => onSearch(next || undefined)} />
    </div>
  );
}

type TierValue = "high_value" | "growing" | "potential" | "dormant" | "none";
export const TIERS: readonly TierValue[] = ["high_value", "growing", "potential", "dormant", "none"];
type TierProps = { value: string | undefined; onChange: (tier: TierValue | undefined) => void };

export function TierPill({ value, onChange }: TierProps) {
  const { t } = useTranslation("records");
  const options = TIERS.map((tier) => ({
    value: tier as string,
    label: tier === "none" ? t("list.no_tier") : t(`common:tier.${tier}`),
  }));
  return (
    <FilterPill
      label={t("list.column.tier")}
      options={options}
      value={value}
      onChange={(tier) => onChange(TIERS.find((one) => one === tier))}
    />
  );
}

type OwnerProps = { value: number | undefined; onChange: (owner: number | undefined) => void };

export function OwnerPill({ value, onChange }: OwnerProps) {
  const { t } = useTranslation("records");
  const { data } = useQuery(peopleQuery);
  const options = (data ?? [])
    .filter((person) => mayOwn(person) || person.id === value)
    .map(({ id, name }) => ({ value: String(id), label: name }));
  return (
    <FilterPill
      label={t("list.column.owner")}
      options={options}
      value={value === undefined ? undefined : String(value)}
      onChange={(owner) => onChange(owner === undefined ? undefined : Number(owner))}
    />
  );
}

type TextProps = {
  label: string;
  value: string | undefined;
  /** What stands in the rows read so far. */
  texts: string[];
  onChange: (value: string | undefined) => void;
};

/** A filter over words that people write freely. */
export function TextPill({ label, value, texts, onChange }: TextProps) {
  const known = new Set(texts.filter(Boolean));
  if (value) known.add(value);
  if (known.size === 0) return null;
  const options = [...known]
    .sort((a, b) => a.localeCompare(b, "zh"))
    .map((text) => ({ value: text, label: text }));
  return <FilterPill label={label} options={options} value={value} onChange={onChange} />;
}

type FlagProps = { on: boolean; onChange: (on: true | undefined) => void; children: ReactNode };

export function FlagPill({ on, onChange, children }: FlagProps) {
  return (
    <TogglePill on={on} onChange={(next) => onChange(next || undefined)}>
      {children}
    </TogglePill>
  );
}
