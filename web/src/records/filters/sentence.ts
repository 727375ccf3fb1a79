/** A filter in plain words, the same as the server's. */
import type { FilterField, FilterOperator, FilterShape } from "@/lib/contract";
import { i18n } from "@/lib/i18n";
import type { FieldDescription } from "./fields";
import { isRecord } from "./json";
import { sayNumber } from "./numbers";
import type { FilterJson } from "./tree";
import { countedOf } from "./values";

/** What a person or a department is called. */
export type Names = (kind: "person" | "department", id: number) => string;

const t = (key: string, values?: Record<string, unknown>): string => i18n.t(`filters:${key}`, values ?? {});

export function sayFilter(filter: FilterJson, fields: FieldDescription[], names: Names): string {
  if ("not" in filter) return t("not", { said: sayFilter(part(filter.not), fields, names) });
  const join = "all" in filter ? "all" : "any" in filter ? "any" : null;
  if (join) {
    const said = [filter[join]].flat().map((one) => inside(part(one), fields, names));
    return said.join(t(`join.${join}`));
  }
  return words(sayCondition(filter, fields, names)).join(" ");
}

const part = (json: unknown): FilterJson => (isRecord(json) ? json : {});

/** Brackets only where another reading is possible. */
function inside(filter: FilterJson, fields: FieldDescription[], names: Names): string {
  const said = sayFilter(filter, fields, names);
  const several = [filter.all ?? filter.any ?? []].flat().length > 1;
  return several ? t("brackets", { said }) : said;
}

/** The three words of a condition; what is not known stands as it is written. */
export type Said = { field: string; operator: string; value: string };
const words = ({ field, operator, value }: Said) => [field, operator, value].filter((one) => one !== "");

export function sayCondition(json: FilterJson, fields: FieldDescription[], names: Names): Said {
  const key = String(json.field ?? "");
  const field = fields.find((one) => one.key === key);
  const name = Object.keys(json).find((one) => one !== "field") ?? "";
  const operator = field?.operators.find((one) => one.name === name);
  const value = json[name];
  return {
    field: field?.label ?? key,
    operator: operator?.label ?? name,
    value: field && operator ? sayOf(field, operator, value, names) : plain(value),
  };
}

const sayOf = (field: FilterField, operator: FilterOperator, value: unknown, names: Names): string =>
  sayValue(operator.shape, value, field, names);

export function sayValue(shape: FilterShape, value: unknown, field: FilterField, names: Names): string {
  const each = () =>
    [value].flat().map((one) => (shape.of ? sayValue(shape.of, one, field, names) : plain(one)));
  switch (shape.name) {
    case "none":
      return "";
    case "list":
      return each().join(i18n.t("common:list_mark"));
    case "from_to":
      return each().join(t("from_to"));
    case "text":
      return sayText(value, field);
    case "choice":
      return field.choices.find((choice) => choice.value === value)?.label ?? plain(value);
    case "number":
    case "whole":
      return typeof value === "number" ? sayNumber(value) : plain(value);
    case "person":
    case "department":
      return typeof value === "number" ? names(shape.name, value) : sayWord(shape, value);
    default:
      return sayWord(shape, value);
  }
}

/** Of texts of which the possible ones are known, the name. */
function sayText(value: unknown, { choices }: FilterField): string {
  return choices.find((choice) => choice.value === value)?.label ?? t("quoted", { said: plain(value) });
}

function sayWord(shape: FilterShape, value: unknown): string {
  const word = shape.words.find((one) => one.value === value);
  const counted = countedOf(shape, value);
  const label = shape.counted.find(({ name }) => name === counted?.name);
  if (!counted || !label) return word?.label ?? plain(value);
  return (counted.count === 1 ? label.label_one : label.label).replace("{count}", String(counted.count));
}

function plain(value: unknown): string {
  if (value === undefined) return "";
  return typeof value === "string" ? value : JSON.stringify(value);
}
