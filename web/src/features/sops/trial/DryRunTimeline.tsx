import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Dot } from "@/components/Dot";
import { StepNode } from "@/components/StepNode";
import { Tag, type TagTone } from "@/components/Tag";
import type { Dash, DryRun, TrialStep } from "@/lib/contract";
import { useWords } from "@/lib/words";
import s from "./DryRunTimeline.module.css";

const NODES: Record<TrialStep["fate"], Dash> = {
  there: "done",
  done: "done",
  open: "late",
  waiting: "waiting",
  skipped: "skipped",
  cancelled: "cancelled",
  not_reached: "pending",
};
const TONES: Partial<Record<TrialStep["fate"], TagTone>> = { there: "green", open: "red" };

/** The steps in the order in which they open, each with who, when, and who would hear of it. */
export function DryRunTimeline({ found }: { found: DryRun }) {
  const { t } = useTranslation("trial");
  const words = useWords();
  return (
    <ol className={s.line} aria-label={t("dry.timeline", { name: found.record.name })}>
      <Item node="done" at={words.full(found.starts_at)}>
        <b>{t("dry.enters", { name: found.record.name, sop: found.sop })}</b>
      </Item>
      {found.steps.map((step) => (
        <Step key={step.key} step={step} />
      ))}
      {found.ended_at && (
        <Item node="done" at={words.full(found.ended_at)}>
          <b>{t(found.ended_reason === "done" ? "dry.ends" : "dry.breaks_off")}</b>
          {found.next_contact_at && (
            <p className={s.note}>{t("dry.next_contact", { day: words.full(found.next_contact_at) })}</p>
          )}
        </Item>
      )}
    </ol>
  );
}

function Item({ node, at, children }: { node: Dash; at: string; children: ReactNode }) {
  return (
    <li className={s.item}>
      <span className={s.at}>{at}</span>
      <span className={s.track}>
        <StepNode state={node} />
      </span>
      <div className={s.what}>{children}</div>
    </li>
  );
}

function Step({ step }: { step: TrialStep }) {
  const { t } = useTranslation("trial");
  const words = useWords();
  return (
    <Item node={NODES[step.fate]} at={step.opens_at ? words.full(step.opens_at) : t("dry.never")}>
      <p className={s.name}>
        <b>{step.name}</b>
        {step.fate !== "done" && <Tag tone={TONES[step.fate] ?? "edge"}>{t(`dry.fate.${step.fate}`)}</Tag>}
      </p>
      <p className={s.facts}>
        <span>
          {step.assignee ? step.assignee.name : step.who}
          {step.resolved && <small>{t("dry.because", { why: step.resolved })}</small>}
        </span>
        <Dot />
        <span>{step.proof}</span>
        <Dot />
        <span>{step.due}</span>
      </p>
      {step.due_at && step.fate !== "there" && (
        <p className={s.times}>
          <span>{t("dry.due", { moment: words.full(step.due_at) })}</span>
          {step.done_at && <span>{t("dry.done", { moment: words.full(step.done_at) })}</span>}
        </p>
      )}
      {step.note && <p className={s.note}>{step.note}</p>}
      {step.rungs.length > 0 && <Rungs rungs={step.rungs} />}
    </Item>
  );
}

/** Who is told when; what the step's end forestalls is pale and says so. */
function Rungs({ rungs }: { rungs: TrialStep["rungs"] }) {
  const { t } = useTranslation("trial");
  const words = useWords();
  return (
    <ul className={s.rungs}>
      {rungs.map(({ minutes, at, receivers, sent }) => (
        <li key={minutes} data-sent={sent || undefined}>
          <span className={s.moment}>{words.full(at)}</span>
          <span>
            {t(minutes < 0 ? "dry.reminds" : "dry.tells", {
              people: receivers.join(t("common:list_mark")),
            })}
          </span>
          {!sent && <small>{t("dry.not_sent")}</small>}
        </li>
      ))}
    </ul>
  );
}
