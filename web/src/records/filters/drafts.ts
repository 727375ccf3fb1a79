/** A condition while it is written: the field first, then how it is compared, then with what. */
import type { FilterLimits, FilterOperator } from "@/lib/contract";
import type { FieldDescription } from "./fields";
import type { Condition } from "./tree";
import { carried, isValue } from "./values";

/** Without a field at first. */
export type Draft = { field: string | null; operator: string; value: unknown; negated: boolean };

export const EMPTY: Draft = { field: null, operator: "", value: undefined, negated: false };

export const draftOf = ({ field, operator, value, negated }: Condition): Draft => ({
  field,
  operator,
  value,
  negated,
});

/** Another field begins with its first comparison; where that can be kept, with the same one. */
export function withField(draft: Draft, field: FieldDescription): Draft {
  if (draft.field === field.key) return draft;
  const operator = field.operators.find(({ name }) => name === draft.operator) ?? field.operators[0];
  return { ...draft, field: field.key, operator: operator?.name ?? "", value: startOf(operator) };
}

const startOf = (operator: FilterOperator | undefined) =>
  operator?.shape.name === "none" ? true : undefined;

export function withOperator(draft: Draft, field: FieldDescription, name: string): Draft {
  const next = field.operators.find((one) => one.name === name);
  if (!next) return draft;
  const before = operatorOf(draft, field);
  const value = before ? carried(draft.value, before.shape, next.shape) : startOf(next);
  return { ...draft, operator: name, value };
}

export const operatorOf = (draft: Pick<Draft, "operator">, field: FieldDescription | undefined) =>
  field?.operators.find(({ name }) => name === draft.operator);

/** The condition, once it says all. */
export function finished(draft: Draft, fields: FieldDescription[], limits: FilterLimits): Condition | null {
  const field = fields.find(({ key }) => key === draft.field);
  const shape = operatorOf(draft, field)?.shape;
  if (!field || !shape || !isValue(shape, draft.value, field.choices, limits)) return null;
  const { operator, value, negated } = draft;
  return { kind: "condition", field: field.key, operator, value, negated };
}
