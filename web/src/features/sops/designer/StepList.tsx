import { useTranslation } from "react-i18next";
import { Dot } from "@/components/Dot";
import { Icon } from "@/components/Icon";
import { useDesigning } from "./designing";
import { afterOf, conditionOf, keyOf, type StepDoc, stepsOf, wordsOf } from "./document";
import { exitsOf } from "./exits";
import s from "./StepList.module.css";
import { nameOf, sayDue, sayWho, whoKind } from "./say";

/** On the phone: the steps one below the other, in words where the canvas has lines. */
export function StepList() {
  const { t } = useTranslation("designer");
  const { doc } = useDesigning();
  return (
    <ol className={s.list} aria-label={t("canvas.label")}>
      {stepsOf(doc).map((step, at) => (
        <Line key={keyOf(step)} step={step} number={at + 1} />
      ))}
    </ol>
  );
}

function Line({ step, number }: { step: StepDoc; number: number }) {
  const { t } = useTranslation("designer");
  const { say, select, selected, problems } = useDesigning();
  const key = keyOf(step);
  const mine = problems.filter((one) => one.step === key);
  const worst = mine.find(({ level }) => level === "error") ?? mine[0];
  const when = conditionOf(step.when);
  const after = afterOf(step);
  return (
    <li>
      <button
        type="button"
        className={s.step}
        data-level={worst?.level}
        aria-pressed={key === selected}
        onClick={() => select(key)}
      >
        <i>{number}</i>
        <span className={s.words}>
          <b>
            {wordsOf(step.name, say.language) || t("step.unnamed")}
            {worst && <Icon name="warning" label={worst.message} />}
          </b>
          <span className={s.facts}>
            <span data-none={whoKind(step.who) === null || undefined}>{sayWho(say, step.who)}</span>
            <Dot />
            {sayDue(say, step)}
          </span>
          <span className={s.facts}>
            {after.length > 0
              ? t("list.after", { steps: after.map((one) => nameOf(say, one)).join(t("and")) })
              : t("list.first")}
          </span>
          {when && <span className={s.when}>{t("list.when", { when: say.condition(when) })}</span>}
          {exitsOf(say, step).map((exit) => (
            <span key={exit.key} className={s.facts}>
              {exit.label} → <em>{exit.text}</em>
            </span>
          ))}
        </span>
        <Icon name="right" />
      </button>
    </li>
  );
}
