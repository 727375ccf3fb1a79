import { useQueries } from "@tanstack/react-query";
import { useCallback, useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { FilterFields, Language, SopDesign } from "@/lib/contract";
import type { RecordType } from "@/lib/query";
import { describedFields, type FieldDescription, fieldsQuery, furtherField } from "@/records/filters/fields";
import { sayFilter } from "@/records/filters/sentence";
import { useNames } from "@/records/filters/useNames";
import { type Condition, type Doc, keyOf, stepsOf, wordsOf } from "./document";

/** What conditions may ask for: of a kind of record, and how steps came out. */
export type Asking = {
  described: ReadonlyMap<string, FilterFields>;
  fields: (of: string, outcomes?: readonly string[]) => FieldDescription[];
  say: (condition: Condition, of?: string) => string;
};

export function useAsking(design: SopDesign, doc: Doc, language: Language): Asking {
  const { t } = useTranslation("designer");
  const names = useNames();
  const types = design.records.map(({ name }) => name as RecordType);
  const described = useQueries({
    queries: types.map(fieldsQuery),
    combine: (found) => {
      const pairs = types.flatMap((type, at) => {
        const data = found[at]?.data;
        return data ? [[type, data] as const] : [];
      });
      return new Map<string, FilterFields>(pairs);
    },
  });
  const root = types[0] ?? "lead";
  const fields = useCallback(
    (of: string, outcomes: readonly string[] = []) => {
      const known = described.get(of || root);
      if (!known) return [];
      const steps = stepsOf(doc).filter((step) => outcomes.includes(keyOf(step)));
      return [
        ...describedFields(known),
        ...steps.map((step) =>
          furtherField(known, {
            key: `step.${keyOf(step)}`,
            label: t("outcome", { name: wordsOf(step.name, language) || keyOf(step) }),
          }),
        ),
      ];
    },
    [described, doc, language, root, t],
  );
  const all = useMemo(() => stepsOf(doc).map(keyOf), [doc]);
  const say = useCallback(
    (condition: Condition, of = "") =>
      Object.keys(condition).length > 0 ? sayFilter(condition, fields(of, of ? [] : all), names) : "",
    [fields, all, names],
  );
  return { described, fields, say };
}
