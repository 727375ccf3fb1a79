import { useTranslation } from "react-i18next";
import type { Dash, LeadRow } from "@/lib/contract";
import type { Words } from "@/lib/words";
import s from "./LeadTable.module.css";

const WALKED: ReadonlySet<Dash> = new Set(["done", "skipped"]);

type Props = { row: LeadRow; words: Words; plain?: boolean };

/** Where a lead stands: its step and the deadline; or why there is none. */
export function StepWords({ row, words, plain = false }: Props) {
  const { t } = useTranslation("leads");
  const { step, state } = row;
  if (!step) {
    const over = state === "lost" || state === "returned";
    const scheduled = row.dashes.length > 0 && row.dashes.every((dash) => dash === "pending");
    const walked = row.dashes.length > 0 && row.dashes.every((dash) => WALKED.has(dash));
    const why = scheduled ? "scheduled" : walked ? "sop_done" : "no_step";
    const said = over ? t(`common:lead_state.${state}`) : t(why);
    return <span className={s.pale}>{said}</span>;
  }
  return (
    <>
      <b>{step.name}</b>
      {!plain && step.due_at && (
        <span className={s.due} data-state={step.state} title={words.exact(step.due_at)}>
          {words.due(step.due_at)}
        </span>
      )}
    </>
  );
}
