import { StepDashes } from "@/components/StepDashes";
import type { Words } from "@/lib/words";
import { Cell } from "./RecordLine";
import s from "./RecordTable.module.css";
import { type Standing, StepWords } from "./StepWords";

/** How far the SOP is, and what is due when. */
export function StepCell({ row, words }: { row: Standing; words: Words }) {
  return (
    <Cell column="sop" className={s.sop}>
      <StepDashes dashes={row.dashes} />
      <StepWords row={row} words={words} />
    </Cell>
  );
}
