/**
 * Walking through a list from record to record. When a record is opened from the list, the rows
 * as they stood are kept for this tab, so that ↑ ↓ keep their order while the records change.
 */
import { useEffect, useState } from "react";
import { api, read } from "@/lib/api";
import type { LeadQuery } from "@/lib/contract";

/** The list's address, without where the reading stands. */
export type ListQuery = Omit<LeadQuery, "cursor" | "limit">;

export type Walk = { query: ListQuery; ids: number[]; total: number; cursor: string | null };
export type Place = { position: number; total: number; previous: number | null; hasNext: boolean };

const KEPT_AS = "genjin.walk";
const PAGE = 50;

/** Where a record stands in the walk; nothing when it is not on it. */
export function placeOf(walk: Walk | null, id: number): Place | null {
  const at = walk?.ids.indexOf(id) ?? -1;
  if (!walk || at < 0) return null;
  return {
    position: at + 1,
    total: Math.max(walk.total, walk.ids.length),
    previous: walk.ids[at - 1] ?? null,
    hasNext: at + 1 < walk.ids.length || walk.cursor !== null,
  };
}

export function keepWalk(walk: Walk): void {
  try {
    sessionStorage.setItem(KEPT_AS, JSON.stringify(walk));
  } catch {
    // Not kept: the record is shown without its neighbours.
  }
}

export function findWalk(): Walk | null {
  try {
    const text = sessionStorage.getItem(KEPT_AS);
    return text ? (JSON.parse(text) as Walk) : null;
  } catch {
    return null;
  }
}

async function readOn(walk: Walk): Promise<Walk> {
  const query = { ...walk.query, limit: PAGE, ...(walk.cursor && { cursor: walk.cursor }) };
  const page = await read(api.GET("/api/leads", { params: { query } }));
  const known = new Set(walk.ids);
  const more = page.items.map(({ id }) => id).filter((id) => !known.has(id));
  return { ...walk, ids: [...walk.ids, ...more], cursor: page.next_cursor };
}

/** The walk that this record is on, and the step to the next one; reads on where the rows end. */
export function useWalk(id: number) {
  const [walk, setWalk] = useState(findWalk);
  useEffect(() => {
    if (walk && !walk.ids.includes(id)) setWalk(null);
  }, [walk, id]);
  async function next(): Promise<number | null> {
    if (!walk) return null;
    const after = (one: Walk) => one.ids[one.ids.indexOf(id) + 1] ?? null;
    if (after(walk) !== null || walk.cursor === null) return after(walk);
    const longer = await readOn(walk);
    keepWalk(longer);
    setWalk(longer);
    return after(longer);
  }
  return { walk, place: placeOf(walk, id), next };
}
