import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { Dash, StepLine as Step } from "@/lib/contract";
import { useWords } from "@/lib/words";
import { Dot } from "./Dot";
import s from "./StepLine.module.css";
import { StepNode } from "./StepNode";

const CURRENT: readonly Dash[] = ["open", "soon", "late"];
const PASSED: readonly Dash[] = ["done", "skipped"];
const STANDING: readonly Dash[] = ["paused", "checking"];
/** Of several the first that is to do; when none is, the one that is paused or looked at. */
const currentOf = (steps: Step[]) => {
  const now = steps.findIndex(({ state }) => CURRENT.includes(state));
  return now < 0 ? steps.findIndex(({ state }) => STANDING.includes(state)) : now;
};

type Props = {
  steps: Step[];
  /** The viewer: their own name becomes 你. */
  meId: number;
  /** With it each step can be pressed. */
  onOpen?: (step: Step) => void;
};

/** The SOP at the head of a record: who, when, done or late. Scrolls sideways where it is narrow. */
export function StepLine({ steps, meId, onOpen }: Props) {
  const current = useRef<HTMLLIElement>(null);
  const at = currentOf(steps);
  useEffect(() => {
    const [step, line] = [current.current, current.current?.parentElement];
    if (step && line && at > 0) line.scrollLeft = step.offsetLeft - line.clientWidth / 3;
  }, [at]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it.
    <ol className={s.line} tabIndex={0} data-quiet-focus={onOpen ? "" : undefined}>
      {steps.map((step, index) => (
        <li
          key={step.key}
          ref={index === at ? current : undefined}
          className={s.step}
          data-state={step.state}
        >
          <span className={s.track}>
            <StepNode state={step.state} />
            {index < steps.length - 1 && (
              <i className={s.rail} data-done={PASSED.includes(step.state) || undefined} />
            )}
          </span>
          {onOpen ? (
            <button type="button" className={s.open} onClick={() => onOpen(step)}>
              <StepWords step={step} meId={meId} />
            </button>
          ) : (
            <StepWords step={step} meId={meId} />
          )}
        </li>
      ))}
    </ol>
  );
}

function StepWords({ step, meId }: { step: Step; meId: number }) {
  const { t } = useTranslation("common");
  const words = useWords();
  const who = step.assignee ? (step.assignee.id === meId ? t("you") : step.assignee.name) : step.who;
  const until = step.covers?.until;
  const said = until ? t("cover.until", { name: step.covers?.name, day: words.until(until) }) : undefined;
  return (
    <>
      <b className={s.name} title={step.goal}>
        {step.name}
      </b>
      <small className={s.sub} title={said}>
        {who}
        {step.covers && <i className={s.covers}>{t("cover.for", { name: step.covers.name })}</i>}
        {who && <Dot />}
        <StepWhen step={step} />
      </small>
    </>
  );
}

function StepWhen({ step }: { step: Step }) {
  const { t } = useTranslation("common");
  const words = useWords();
  if (step.state === "done" && step.done_at) {
    const late = step.on_time === false && step.late_minutes !== null;
    const said = late
      ? t("steps.late_by", { length: words.length(step.late_minutes ?? 0) })
      : words.day(step.done_at);
    return (
      <span className={late ? s.late : undefined} title={`${words.exact(step.done_at)} ${step.evidence}`}>
        {said}
      </span>
    );
  }
  if (step.state === "skipped" || step.state === "cancelled") return <>{t(`steps.${step.state}`)}</>;
  if (step.state === "checking") return <>{t("steps.checking")}</>;
  if (step.state === "paused") return <PausedUntil until={step.paused_until} />;
  if (!step.due_at) return <>{step.due}</>;
  if (step.state === "waiting") return <>{t("steps.from", { day: words.day(step.due_at) })}</>;
  return (
    <span className={step.state === "late" ? s.late : undefined} title={words.exact(step.due_at)}>
      {words.due(step.due_at)}
    </span>
  );
}

/** The deadline of a paused step moves along: what is said is when it goes on. */
function PausedUntil({ until }: { until: string | null }) {
  const { t } = useTranslation("common");
  const words = useWords();
  if (!until) return <>{t("steps.paused")}</>;
  return <span title={words.exact(until)}>{t("steps.paused_until", { moment: words.moment(until) })}</span>;
}
