/** The tabs of a list, and what stands in its address. The same for every kind of record. */
import type { Role } from "@/lib/contract";
import { isRecord } from "../filters/json";
import type { FilterJson } from "../filters/tree";

export type View = "mine" | "department" | "all" | "shared";
export const VIEWS: readonly View[] = ["mine", "department", "all", "shared"];

export type TierValue = "high_value" | "growing" | "potential" | "dormant" | "none";
export const TIERS: readonly TierValue[] = ["high_value", "growing", "potential", "dormant", "none"];

/** The tabs, the widest last, then what others let one look into. A seller has nothing but their own. */
export function viewsFor(role: Role): View[] {
  if (role === "administrator") return ["mine", "all", "shared"];
  const leads = role === "manager" || role === "director";
  return leads ? ["mine", "department", "shared"] : ["mine", "shared"];
}

/** Where one begins when the address names no view: with all that one answers for. */
export const firstView = (role: Role): View => viewsFor(role).at(-2) ?? "mine";

/** The view that is shown: the one in the address, if this role has it. */
export function viewOf(query: { view?: View | undefined }, role: Role): View {
  return query.view && viewsFor(role).includes(query.view) ? query.view : firstView(role);
}

type Query = { view?: View | undefined; sort?: string | undefined; filter?: FilterJson | undefined };
/** As the server takes it: conditions are sent as a text. */
type AskedOf<Q> = Omit<Q, "filter"> & { filter?: string };

/** What a list may be narrowed by, and what is asked of the server for it. */
export function filtersOf<Q extends Query>(names: readonly (keyof Q & string)[]) {
  const given = (query: Q) => names.filter((name) => query[name] !== undefined);
  return {
    /** Without empty entries and the usual order, so that equal lists have equal names. */
    asked(query: Q, role: Role): AskedOf<Q> {
      const asked = { view: viewOf(query, role) } as Q;
      for (const name of given(query)) asked[name] = query[name];
      if (query.sort && query.sort !== "-changed_at") asked.sort = query.sort;
      const { filter, ...others } = asked;
      return { ...others, ...(filter && { filter: JSON.stringify(filter) }) };
    },
    count: (query: Q): number => given(query).length,
    /** The same view and order with no filter. */
    cleared: ({ view, sort }: Q): Q => ({ ...(view && { view }), ...(sort && { sort }) }) as Q,
  };
}

const text = (value: unknown) =>
  typeof value === "string" || typeof value === "number" ? String(value) || undefined : undefined;
const whole = (value: unknown) =>
  Number.isInteger(Number(value)) && Number(value) > 0 ? Number(value) : undefined;
const flag = (value: unknown) => (["1", "true"].includes(String(value)) ? true : undefined);
const one =
  <V extends string>(values: readonly V[]) =>
  (value: unknown) =>
    values.find((each) => each === value);

/** Conditions; what is none is kept, so that whoever was sent the address learns of it. */
const filter = (value: unknown): FilterJson | undefined => {
  if (value === undefined || value === null || value === "") return undefined;
  return isRecord(value) ? value : { [String(value)]: "" };
};

/** How the parts of an address are read; what does not fit is left out. */
export const read = { text, whole, flag, one, filter };
