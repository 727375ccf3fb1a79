import { useTranslation } from "react-i18next";
import { Dot } from "@/components/Dot";
import { StepNode } from "@/components/StepNode";
import type { FollowUpSaved } from "@/lib/contract";
import { useMe } from "@/lib/session";
import { useWords } from "@/lib/words";
import s from "./SavedWords.module.css";

/** What the SOP made of the saving, in a line: which steps are done → what comes next and by when. */
export function SavedWords({ saved }: { saved: FollowUpSaved }) {
  const { t } = useTranslation("follow_ups");
  const { completed, opened, run_ended: ended, task } = saved;
  const names = completed.map(({ name }) => name).join(t("common:list_mark"));
  const onTime = completed.every((step) => step.on_time);
  return (
    <div className={s.saved}>
      <span className={s.part}>
        <StepNode state="done" />
        <b>{names || t("saved.kept")}</b>
        {names && <span>{t(onTime ? "saved.on_time" : "saved.late")}</span>}
      </span>
      {opened.map((step) => (
        <Next key={step.name} name={step.name} who={step.assignee} dueAt={step.due_at} />
      ))}
      {ended && (
        <span className={s.part}>
          <StepNode state="cancelled" />
          <b>{ended}</b>
        </span>
      )}
      {task && opened.length === 0 && <Next name={task.title} who={null} dueAt={task.due_at} />}
      {task && opened.length > 0 && <span className={s.more}>{t("saved.task_too")}</span>}
    </div>
  );
}

type NextProps = { name: string; who: { id: number; name: string } | null; dueAt: string | null };

function Next({ name, who, dueAt }: NextProps) {
  const { t } = useTranslation("common");
  const words = useWords();
  const me = useMe();
  return (
    <span className={s.part}>
      <i className={s.rail} />
      <StepNode state="open" />
      <b>{name}</b>
      <span>
        {who && (who.id === me.id ? t("you") : who.name)}
        {who && dueAt && <Dot />}
        {dueAt && words.deadline(dueAt)}
      </span>
    </span>
  );
}
