import { useQuery } from "@tanstack/react-query";
import { Button, Drawer } from "antd";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { Icon } from "@/components/Icon";
import { SkeletonBar } from "@/components/SkeletonRows";
import { ApiError } from "@/lib/errors";
import { usePhone } from "@/lib/media";
import { describedFields, fieldsQuery } from "../filters/fields";
import { countOf, type FilterJson, readTree } from "../filters/tree";
import type { RecordType } from "../links";
import s from "./Conditions.module.css";

const ConditionEditor = lazy(async () => ({
  default: (await import("../filters/ConditionEditor")).ConditionEditor,
}));

type Given = {
  type: RecordType;
  filter: FilterJson | undefined;
  /** Why the list could not be read. */
  error: unknown;
  onChange: (filter: FilterJson | undefined) => void;
};

/** The conditions of a list, for the button among its filters and for the row below them. */
export type Conditions = Given & { open: boolean; count: number; onOpen: (open: boolean) => void };

/** On the desk they are in sight where there are any, on the phone once the sheet is opened. */
export function useConditions(given: Given): Conditions {
  const { filter } = given;
  const phone = usePhone();
  const [open, setOpen] = useState<boolean | null>(null);
  const count = filter ? countOf(readTree(filter)) : 0;
  return { ...given, open: open ?? (!phone && count > 0), count, onOpen: setOpen };
}

/** 筛选, with the number of conditions. */
export function ConditionsButton({ open, count, onOpen }: Conditions) {
  const { t } = useTranslation("filters");
  const phone = usePhone();
  return (
    <button
      type="button"
      className={s.button}
      data-on={count > 0 || undefined}
      aria-expanded={open}
      aria-haspopup={phone ? "dialog" : undefined}
      onClick={() => onOpen(!open)}
    >
      <Icon name="filter" />
      {t("button")}
      {count > 0 && <b>{count}</b>}
    </button>
  );
}

/** The conditions themselves: a row under the filters, on the phone a sheet. */
export function ConditionsRow(conditions: Conditions) {
  const { t } = useTranslation("filters");
  const { open, count, onOpen } = conditions;
  const phone = usePhone();
  if (phone) {
    return (
      <Drawer
        open={open}
        placement="bottom"
        size="auto"
        closable={false}
        push={false}
        onClose={() => onOpen(false)}
        styles={{ body: { padding: 0 } }}
        aria-label={t("label")}
      >
        <div className={s.sheet}>
          <h2>{t("label")}</h2>
          <Editor {...conditions} begin={false} />
          <Button type="primary" size="large" onClick={() => onOpen(false)}>
            {t("show")}
          </Button>
        </div>
      </Drawer>
    );
  }
  if (!open) return null;
  return (
    <div className={s.row}>
      <Editor {...conditions} begin={count === 0} />
    </div>
  );
}

function Editor({ type, filter, error, onChange, begin }: Conditions & { begin: boolean }) {
  const { t } = useTranslation("common");
  const { data, isError, refetch } = useQuery(fieldsQuery(type));
  const problems = refusedFilter(error) ?? {};
  if (isError) {
    return (
      <p className={s.failed} role="alert">
        {t("filters:no_fields")}
        <Button type="link" size="small" onClick={() => void refetch()}>
          {t("try_again")}
        </Button>
      </p>
    );
  }
  const waiting = <SkeletonBar width={240} height={28} />;
  if (!data) return waiting;
  return (
    <Suspense fallback={waiting}>
      <ConditionEditor
        fields={describedFields(data)}
        limits={data.limits}
        value={filter ?? null}
        onChange={(next) => onChange(next ?? undefined)}
        problems={problems}
        begin={begin}
      />
    </Suspense>
  );
}

/** What the server found wrong in the filter of a list, by its place; nothing where it was something else. */
export function refusedFilter(error: unknown): Record<string, string> | null {
  if (!(error instanceof ApiError) || error.status !== 422) return null;
  const found = Object.entries(error.fields).filter(([place]) => /^filter\b/.test(place));
  return found.length > 0 ? Object.fromEntries(found) : null;
}
