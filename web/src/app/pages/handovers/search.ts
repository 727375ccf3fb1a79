/** What stands in the address of a handover: which kind is listed, and which page of it. */
export type HandoverSearch = { kind?: string; page?: number };

const KINDS = ["lead", "customer", "step", "task"];

export function readHandoverSearch({ kind, page }: Record<string, unknown>): HandoverSearch {
  const number = Number(page);
  return {
    ...(typeof kind === "string" && KINDS.includes(kind) && { kind }),
    ...(Number.isSafeInteger(number) && number > 1 && { page: number }),
  };
}
