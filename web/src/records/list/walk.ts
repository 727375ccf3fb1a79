/**
 * Walking through a list from record to record. When a record is opened from the list, the rows
 * as they stood are kept for this tab, so that ↑ ↓ keep their order while the records change.
 */
import { useEffect, useState } from "react";
import type { RecordRef, RecordType } from "../links";
import { type Asked, readRows } from "./rows";

export type Walk = { type: RecordType; query: Asked; ids: number[]; total: number; cursor: string | null };
export type Place = { position: number; total: number; previous: number | null; hasNext: boolean };

const KEPT_AS = "genjin.walk";
const PAGE = 50;

const isOn = (walk: Walk, { type, id }: RecordRef) => walk.type === type && walk.ids.includes(id);

/** Where a record stands in the walk; nothing when it is not on it. */
export function placeOf(walk: Walk | null, record: RecordRef): Place | null {
  if (!walk || !isOn(walk, record)) return null;
  const at = walk.ids.indexOf(record.id);
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
  const page = await readRows(walk.type, walk.query, { limit: PAGE, cursor: walk.cursor });
  const known = new Set(walk.ids);
  const more = page.items.map(({ id }) => id).filter((id) => !known.has(id));
  return { ...walk, ids: [...walk.ids, ...more], cursor: page.next_cursor };
}

/** The walk that this record is on, and the step to the next one; reads on where the rows end. */
export function useWalk({ type, id }: RecordRef) {
  const [walk, setWalk] = useState(findWalk);
  useEffect(() => {
    if (walk && !isOn(walk, { type, id })) setWalk(null);
  }, [walk, type, id]);
  async function next(): Promise<number | null> {
    if (!walk) return null;
    const after = (one: Walk) => one.ids[one.ids.indexOf(id) + 1] ?? null;
    if (after(walk) !== null || walk.cursor === null) return after(walk);
    const longer = await readOn(walk);
    keepWalk(longer);
    setWalk(longer);
    return after(longer);
  }
  return { walk, place: placeOf(walk, { type, id }), next };
}
