import { useTranslation } from "react-i18next";
import type { Dash, LeadRow, LeadState } from "@/lib/contract";
import type { Words } from "@/lib/words";
import s from "./RecordTable.module.css";

/** Where a record stands; the state is a lead's alone. */
export type Standing = Pick<LeadRow, "step" | "task"> & { dashes: Dash[]; state?: LeadState };
type Props = { row: Standing; words: Words; plain?: boolean };

const WALKED: ReadonlySet<Dash> = new Set(["done", "skipped"]);
const OVER: ReadonlySet<LeadState | undefined> = new Set(["lost", "returned", "converted"]);

/** Its step and the deadline, else its next task; or why there is neither. */
export function StepWords({ row, words, plain = false }: Props) {
  const { t } = useTranslation("records");
  const { step, task, state } = row;
  const next = step ?? task;
  if (!next) {
    const scheduled = row.dashes.length > 0 && row.dashes.every((dash) => dash === "pending");
    const walked = row.dashes.length > 0 && row.dashes.every((dash) => WALKED.has(dash));
    const why = scheduled ? "scheduled" : walked ? "sop_done" : "no_step";
    const said = OVER.has(state) ? t(`common:lead_state.${state}`) : t(`list.${why}`);
    return <span data-tone="pale">{said}</span>;
  }
  const name = step ? step.name : task?.title;
  return (
    <>
      <b title={name}>{name}</b>
      {!plain && (next.state === "paused" || next.state === "checking") && (
        <span className={s.due}>{t(`common:steps.${next.state}`)}</span>
      )}
      {!plain && next.due_at && (
        <span className={s.due} data-state={next.state} title={words.exact(next.due_at)}>
          {words.due(next.due_at)}
        </span>
      )}
    </>
  );
}
