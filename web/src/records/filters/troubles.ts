/** What is wrong in a filter, each with the place of the part that has to be mended or taken away. */
import type { FilterLimits } from "@/lib/contract";
import { i18n } from "@/lib/i18n";
import { operatorOf } from "./drafts";
import type { FieldDescription } from "./fields";
import type { Part, Place } from "./tree";
import { isValue } from "./values";

export type Trouble = { place: Place; said: string };
type Known = {
  fields: FieldDescription[];
  limits: FilterLimits;
  problems: Readonly<Record<string, string>>;
};

export function troublesOf(part: Part, known: Known, place: Place = []): Trouble[] {
  if (part.kind === "group") {
    const own = saidAt(part.path, known.problems, true);
    const inside = part.parts.flatMap((one, index) => troublesOf(one, known, [...place, index]));
    return own === undefined ? inside : [{ place, said: own }, ...inside];
  }
  // The server speaks to whoever writes by hand, with all the keys that there are.
  const said = misfit(part, known) ?? saidAt(part.path, known.problems, false);
  return said === undefined ? [] : [{ place, said }];
}

/** What the server said of this very place, or, of a condition, of anything in it. */
function saidAt(path: string, problems: Known["problems"], whole: boolean): string | undefined {
  const hit = Object.entries(problems).find(
    ([at]) => at === path || (!whole && (at.startsWith(`${path}.`) || at.startsWith(`${path}[`))),
  );
  return hit?.[1];
}

function misfit(part: Part, { fields, limits }: Known): string | undefined {
  if (part.kind !== "condition") return i18n.t("filters:trouble.strange");
  const field = fields.find(({ key }) => key === part.field);
  if (!field) return i18n.t("filters:trouble.no_field", { field: part.field });
  const operator = operatorOf(part, field);
  const { label } = field;
  if (!operator) return i18n.t("filters:trouble.no_operator", { field: label, operator: part.operator });
  const fits = isValue(operator.shape, part.value, field.choices, limits);
  return fits ? undefined : i18n.t("filters:trouble.value", { field: label });
}
