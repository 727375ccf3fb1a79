import { createContext, useContext } from "react";
import type { SopFinding } from "@/lib/contract";
import type { Asking } from "./conditions";
import type { Doc, StepDoc } from "./document";
import { changeStep } from "./operations";
import type { Say } from "./say";

/** A part of the inspector that is being written. */
export type Part =
  | "words"
  | "who"
  | "order"
  | "due"
  | "when"
  | "proof"
  | "ladder"
  | "cadence"
  | "checklist"
  | "script"
  | "then"
  | "enters"
  | "ends"
  | "gates"
  | "at_end";

/** What every part of the designer knows. */
export type Designing = {
  doc: Doc;
  say: Say;
  asking: Asking;
  readOnly: boolean;
  problems: readonly SopFinding[];
  /** Nothing: the SOP as a whole. */
  selected: string | null;
  part: Part | null;
  select: (key: string | null, part?: Part | null) => void;
  open: (part: Part | null) => void;
  /** `writing`: the field; one word after the other is one change. */
  change: (next: Doc, writing?: string) => void;
};

export const DesigningContext = createContext<Designing | null>(null);

export function useDesigning(): Designing {
  const designing = useContext(DesigningContext);
  if (!designing) throw new Error("a part of the designer stands outside of it");
  return designing;
}

/** Changes the step that is looked at. */
export function useChangeStep(key: string): (change: (step: StepDoc) => StepDoc, writing?: string) => void {
  const { doc, change } = useDesigning();
  return (how, writing) => change(changeStep(doc, key, how), writing && `${key} ${writing}`);
}
