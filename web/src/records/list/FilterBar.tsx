import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { FilterPill, TogglePill } from "@/components/FilterPill";
import { peopleQuery } from "@/lib/session";
import { mayOwn } from "../people/mayOwn";
import { type Conditions, ConditionsButton } from "./Conditions";
import s from "./FilterBar.module.css";
import { useValues, type ValueField, type WithValues } from "./rows";
import { SearchBox } from "./SearchBox";
import { TIERS, type TierValue, type View } from "./views";

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
  conditions: Conditions;
  /** The pills. */
  children: ReactNode;
};

/** The filters of the list as pills, and the search within it. */
export function FilterBar({ filtered, count, searches, q, onSearch, onClear, conditions, children }: Props) {
  const { t } = useTranslation("records");
  return (
    <div className={s.bar} role="toolbar" aria-label={t("list.filters")}>
      <ConditionsButton {...conditions} />
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

type TextProps<T extends WithValues> = {
  type: T;
  /** The values are those of this view. */
  view: View;
  field: ValueField<T>;
  value: string | undefined;
  onChange: (value: string | undefined) => void;
};

/** A filter over words that people write freely: offers those that stand in the records of the view. */
export function TextPill<T extends WithValues>({ type, view, field, value, onChange }: TextProps<T>) {
  const { t } = useTranslation("records");
  const [near, setNear] = useState(false);
  const { data, isPending } = useValues(type, view, field, near);
  const known = new Set(data?.items);
  if (value) known.add(value);
  const options: { value: string; label: string; disabled?: boolean }[] = [...known]
    .sort((a, b) => a.localeCompare(b, "zh"))
    .map((text) => ({ value: text, label: text }));
  const said = (key: string) => options.push({ value: ` ${key}`, label: t(`list.${key}`), disabled: true });
  if (isPending && !value) said("values_coming");
  else if (options.length === 0) said("no_values");
  else if (data?.more) said("more_values");
  return (
    <FilterPill
      label={t(`list.column.${field}`)}
      options={options}
      value={value}
      onChange={onChange}
      onNear={() => setNear(true)}
    />
  );
}

type FlagProps = { on: boolean; onChange: (on: true | undefined) => void; children: ReactNode };

export function FlagPill({ on, onChange, children }: FlagProps) {
  return (
    <TogglePill on={on} onChange={(next) => onChange(next || undefined)}>
      {children}
    </TogglePill>
  );
}
