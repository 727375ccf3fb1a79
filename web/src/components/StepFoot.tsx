import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import s from "./StepFoot.module.css";
import { StepNode } from "./StepNode";

export type StepFootProps = {
  /** Names of the steps that this completes. */
  completes: string[];
  /** Where nothing is completed: the open step and what it still waits for. */
  open: { name: string; missing: string } | null;
  /** What comes then: the name, and a line with who and by when. */
  next: { name: string; detail: ReactNode } | null;
  /** The procedure comes to its end with this. */
  ends?: string;
};

/** The foot of the follow-up: what this completes → what comes next. */
export function StepFoot({ completes, open, next, ends }: StepFootProps) {
  const { t } = useTranslation("common");
  const done = completes.length > 0;
  if (!done && !open) return null;
  return (
    <div className={s.foot} aria-live="polite">
      <div className={s.part}>
        <StepNode state={done ? "done" : "open"} />
        <p>
          <b>{done ? completes.join(t("list_mark")) : open?.name}</b>
          <small>{done ? t("steps.done_by_saving") : open?.missing}</small>
        </p>
      </div>
      {(next || ends) && <i className={s.rail} data-done={done || undefined} />}
      {(next || ends) && (
        <div className={s.part} data-next data-pale={done ? undefined : ""}>
          <StepNode state={ends ? "cancelled" : done ? "open" : "pending"} />
          <p>
            <b>{ends ?? next?.name}</b>
            <small>{ends ? t("steps.no_more") : next?.detail}</small>
          </p>
        </div>
      )}
    </div>
  );
}
