import type { Node } from "./document";

/** Which way through a gate: the field turns into a value, or away from it. A file says one. */
export const MOVES = ["becomes", "leaves"] as const;
export type Move = (typeof MOVES)[number];

export const moveOf = (gate: Node): Move => (!("becomes" in gate) && "leaves" in gate ? "leaves" : "becomes");

const isMove = (key: string) => MOVES.some((move) => move === key);

/** The gate with that one move, where the other stood. */
export function moving(gate: Node, move: Move, value: unknown): Node {
  const parts = Object.entries(gate).map(([key, old]) => (isMove(key) ? [move, value] : [key, old]));
  return { ...Object.fromEntries(parts), [move]: value };
}
