import { useTranslation } from "react-i18next";
import { StepNode } from "@/components/StepNode";
import type { FollowUpSaved } from "@/lib/contract";
import { useMe } from "@/lib/session";
import { useWords } from "@/lib/words";
import s from "./SavedWords.module.css";

/** What the SOP made of the saving: which steps are done, what comes next and by when. */
export function SavedWords({ saved }: { saved: FollowUpSaved }) {
  const { t } = useTranslation("follow_ups");
  const words = useWords();
  const me = useMe();
  const { completed, opened, run_ended: ended, task, lead } = saved;
  return (
    <div className={s.saved}>
      <p className={s.record}>{t("saved.record", { name: lead.company })}</p>
      {completed.map((step) => (
        <p key={step.name} className={s.line}>
          <StepNode state="done" />
          <b>{step.name}</b>
          <span>{t(step.on_time ? "saved.on_time" : "saved.late")}</span>
        </p>
      ))}
      {opened.map((step) => (
        <p key={step.name} className={s.line}>
          <StepNode state="open" />
          <b>{step.name}</b>
          <span>
            {[
              step.assignee && (step.assignee.id === me.id ? t("common:you") : step.assignee.name),
              step.due_at && words.due(step.due_at),
            ]
              .filter(Boolean)
              .join(t("comma"))}
          </span>
        </p>
      ))}
      {ended && (
        <p className={s.line}>
          <StepNode state="cancelled" />
          {ended}
        </p>
      )}
      {task && (
        <p className={s.line}>
          <StepNode state="pending" />
          <b>{task.title}</b>
          {task.due_at && <span>{words.due(task.due_at)}</span>}
        </p>
      )}
    </div>
  );
}
