import type { Person, Role } from "@/lib/contract";

/** Roles that own leads. */
const OWNING: readonly Role[] = ["seller", "manager", "director", "service"];

export const mayOwn = (person: Person): boolean => person.active && OWNING.includes(person.role);
