import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Icon } from "@/components/Icon";
import type { OpenItem } from "@/lib/contract";
import { useWords } from "@/lib/words";
import { Checklist } from "./Checklist";
import s from "./StepParts.module.css";

/** Draws a fact of the record, to be filled in its place; nothing for what is not one of it. */
export type FactOf = (name: string) => ReactNode;

/** Why a step that had been done is to do again. */
export function WhyAgain({ item }: { item: OpenItem }) {
  if (!item.hand?.why_again) return null;
  return (
    <p className={s.again}>
      <Icon name="back" />
      {item.hand.why_again}
    </p>
  );
}

/** Until when a step stands still, and why. */
export function PausedUntil({ item }: { item: OpenItem }) {
  const { t } = useTranslation("steps");
  const words = useWords();
  if (!item.hand?.paused_until) return null;
  const { paused_until: until, pause_reason: reason } = item.hand;
  return (
    <span title={words.exact(until)}>
      {t(reason ? "paused_because" : "paused_until", { moment: words.moment(until), reason })}
    </span>
  );
}

/** What belongs to the step, and what the record must be before it can close. */
export function StepParts({ item, fact }: { item: OpenItem; fact: FactOf }) {
  if (!item.hand || item.hand.state === "waiting") return null;
  return (
    <>
      <Checklist stepId={item.id} hand={item.hand} />
      <Needs item={item} fact={fact} />
    </>
  );
}

function Needs({ item, fact }: { item: OpenItem; fact: FactOf }) {
  const { t } = useTranslation("steps");
  const needs = item.hand?.needs;
  if (!needs) return null;
  return (
    <div className={s.needs}>
      <p>{t("needs", { sentence: needs.sentence })}</p>
      {needs.fields.map((name) => (
        <div key={name}>{fact(name)}</div>
      ))}
    </div>
  );
}
