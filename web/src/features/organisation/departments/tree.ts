import type { Department } from "@/lib/contract";

export type Branch = { key: number; department: Department; children: Branch[] };

/** The flat list, which comes in the tree's own order, as a tree. */
export function treeOf(departments: Department[]): Branch[] {
  const branches = new Map(departments.map((one) => [one.id, branch(one)]));
  const roots: Branch[] = [];
  for (const one of branches.values()) {
    const above = one.department.parent_id === null ? undefined : branches.get(one.department.parent_id);
    (above?.children ?? roots).push(one);
  }
  return roots;
}

const branch = (department: Department): Branch => ({ key: department.id, department, children: [] });

/** The department and all beneath it. */
export function within(departments: Department[], id: number): Set<number> {
  const found = new Set([id]);
  // Each stands after the one above it.
  for (const one of departments) if (one.parent_id !== null && found.has(one.parent_id)) found.add(one.id);
  return found;
}

export const childrenOf = (departments: Department[], id: number): Department[] =>
  departments.filter((one) => one.parent_id === id);

/** How many work in the department or beneath it. */
export function headcount(departments: Department[], id: number): number {
  const inside = within(departments, id);
  return departments.reduce((sum, one) => sum + (inside.has(one.id) ? one.members : 0), 0);
}

export type Place = { parent_id: number; before_id: number | null };

export type Zone = "before" | "into" | "after";
export type Drop = { target: number; zone: Zone };

/** By how far down on a row something is held, of 1: on its edges beside it, on its middle into it. */
export const zoneAt = (part: number): Zone => (part < 0.25 ? "before" : part > 0.75 ? "after" : "into");

/** Where something that is let go there belongs: into it as the last, or beside it. */
export function placeOf(departments: Department[], moved: number, drop: Drop): Place | null {
  const target = departments.find((one) => one.id === drop.target);
  if (!target || within(departments, moved).has(target.id)) return null;
  if (drop.zone === "into") return { parent_id: target.id, before_id: null };
  if (target.parent_id === null) return null; // beside the company there is nothing
  const beside = childrenOf(departments, target.parent_id).filter((one) => one.id !== moved);
  const at = beside.findIndex((one) => one.id === target.id) + (drop.zone === "after" ? 1 : 0);
  return { parent_id: target.parent_id, before_id: beside[at]?.id ?? null };
}

/** For a list to choose from: the names with how deep they lie. */
export function options(departments: Department[], except: Set<number> = new Set()) {
  const depth = new Map<number, number>();
  return departments
    .map((one) => {
      const deep = one.parent_id === null ? 0 : (depth.get(one.parent_id) ?? 0) + 1;
      depth.set(one.id, deep);
      return { value: one.id, label: `${"\u3000".repeat(deep)}${one.name}` };
    })
    .filter(({ value }) => !except.has(value));
}
