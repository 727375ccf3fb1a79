import { Link } from "@tanstack/react-router";
import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Tag, type TagTone } from "@/components/Tag";
import type { Dispute, MissedStep } from "@/lib/contract";
import { useWords } from "@/lib/words";
import { linkOf } from "@/records/links";
import { AnswerDialog, DisputeDialog } from "./SayDialog";
import s from "./Scores.module.css";

const TONES: Record<Dispute["state"], TagTone> = { open: "amber", accepted: "green", declined: "neutral" };

/** A step that was not kept: of what, how late, and what was said of it. */
export function MissedRow({ step }: { step: MissedStep }) {
  const { t } = useTranslation("scores");
  const words = useWords();
  const [open, setOpen] = useState(false);
  const Dialog = step.may_answer ? AnswerDialog : DisputeDialog;
  return (
    <li className={s.missed} aria-label={`${step.record.name} ${step.step}`}>
      <div className={s.words}>
        <div className={s.head}>
          <Link {...linkOf(step.record)} className={s.name}>
            {step.record.name}
          </Link>
          <span className={s.step}>{step.step}</span>
          {step.dispute && <Tag tone={TONES[step.dispute.state]}>{t(`state.${step.dispute.state}`)}</Tag>}
        </div>
        <p>
          <span title={words.exact(step.due_at)}>
            {t("missed.due", { moment: words.moment(step.due_at) })}
          </span>
          {" · "}
          {step.done_at ? (
            <span title={words.exact(step.done_at)}>
              {t("missed.done", { moment: words.moment(step.done_at) })}
            </span>
          ) : (
            t("missed.open")
          )}
        </p>
        {step.late_reason && <p>{t("missed.late_reason", { reason: step.late_reason })}</p>}
        {step.dispute && <Said dispute={step.dispute} />}
      </div>
      {(step.may_answer || step.may_dispute) && (
        <Button onClick={() => setOpen(true)}>{t(step.may_answer ? "answer.act" : "dispute.act")}</Button>
      )}
      {open && <Dialog step={step} onClose={() => setOpen(false)} />}
    </li>
  );
}

function Said({ dispute }: { dispute: Dispute }) {
  const { t } = useTranslation("scores");
  const { answer, answered_by, person, reason, state } = dispute;
  return (
    <>
      <p>{t("dispute.said", { name: person.name, reason })}</p>
      {state !== "open" && (
        <p>
          {!answered_by
            ? t("unanswered")
            : answer
              ? t("answered", { name: answered_by.name, answer })
              : t("answered_bare", { name: answered_by.name })}
        </p>
      )}
    </>
  );
}
