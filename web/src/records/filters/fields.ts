/** What conditions may ask for, as the server describes it. */
import { queryOptions, useQuery } from "@tanstack/react-query";
import { api, read } from "@/lib/api";
import type { FilterField, FilterFields, FilterLimits, FilterOperator } from "@/lib/contract";
import { i18n } from "@/lib/i18n";
import { keys, type RecordType } from "@/lib/query";

export type FieldDescription = FilterField & { operators: FilterOperator[] };
export type Described = { fields: FieldDescription[]; limits: FilterLimits };

/** Each field with what can be asked of it. */
export const describedFields = ({ fields, operators }: FilterFields): FieldDescription[] =>
  fields.map((field) => ({ ...field, operators: operators[field.kind] ?? [] }));

/** A field that the caller knows of, such as how a step of an SOP came out: `step.<key>`. */
export function furtherField(
  { operators }: FilterFields,
  field: Pick<FilterField, "key" | "label"> & Partial<FilterField>,
): FieldDescription {
  const kind = field.kind ?? "text";
  return { choices: [], ...field, kind, operators: operators[kind] ?? [] };
}

/** Changes with the language alone. */
export const fieldsQuery = (type: RecordType) =>
  queryOptions({
    queryKey: [...keys.fields(type), i18n.language],
    queryFn: () => read(api.GET("/api/fields/{object_type}", { params: { path: { object_type: type } } })),
    staleTime: Number.POSITIVE_INFINITY,
  });

/** The fields of a kind of record; nothing while they are not there yet. */
export const useFields = (type: RecordType) => useQuery(fieldsQuery(type));
