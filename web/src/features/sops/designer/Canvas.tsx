import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { Dot } from "@/components/Dot";
import { Icon } from "@/components/Icon";
import s from "./Canvas.module.css";
import { useDesigning } from "./designing";
import { afterOf, conditionOf, keyOf, nodeOf, type StepDoc, stepsOf, wordsOf } from "./document";
import { endsAnywhere, exitsOf } from "./exits";
import { layOut, NODE } from "./layout";
import { type Say, sayDue, sayRecord, sayWho, whoKind } from "./say";

/** The steps from top to bottom, with the lines between them. `zoom`: 1 is as it is. */
export function Canvas({ zoom }: { zoom: number }) {
  const { t } = useTranslation("designer");
  const { doc, say, select } = useDesigning();
  const drawing = useMemo(() => layOut(placed(say)), [say]);
  const steps = new Map(stepsOf(doc).map((step, at) => [keyOf(step), { step, at }]));
  const { width, height } = drawing;
  return (
    <div
      className={s.sheet}
      style={{ width: width * zoom, height: height * zoom }}
      data-sheet
      data-width={width}
      data-height={height}
    >
      <div className={s.scaled} style={{ width, height, transform: `scale(${zoom})` }}>
        {drawing.frames.map((frame) => (
          <div
            key={frame.key}
            className={s.frame}
            style={{ left: frame.x, top: frame.y, width: frame.width, height: frame.height }}
          >
            <span>{t("canvas.together")}</span>
          </div>
        ))}
        <svg className={s.lines} width={width} height={height} aria-hidden="true">
          {drawing.lines.map(({ from, to, path }) => (
            <path key={`${from}>${to}`} d={path} />
          ))}
          {drawing.nodes.map(({ key, x, y }) => (
            <path key={key} d={`M${x + NODE.width / 2 - 3.5} ${y - 5}l3.5 4l3.5-4`} />
          ))}
          {drawing.exits.map(({ of, key, from, x, y }) => (
            <path key={`${of} ${key}`} d={`M${from} ${y}H${x - 2}m-4-3.5l4 3.5l-4 3.5`} />
          ))}
        </svg>
        <button
          type="button"
          className={s.start}
          style={{ left: drawing.start.x, top: drawing.start.y }}
          onClick={() => select(null, "enters")}
        >
          {sayEntry(say)}
        </button>
        {drawing.words.map(({ to, x, y, joins }) => (
          <LineWords key={to} x={x} y={y} joins={joins} step={steps.get(to)?.step} />
        ))}
        {drawing.nodes.map(({ key, x, y }) => {
          const found = steps.get(key);
          return found && <StepBox key={key} step={found.step} number={found.at + 1} x={x} y={y} />;
        })}
        {drawing.exits.map(({ of, key, label, text, labelX, x, y }) => (
          <span key={`${of} ${key}`}>
            <span
              className={s.words}
              style={{ left: labelX, top: y - 20, maxWidth: x - labelX - 8 }}
              title={label}
            >
              {label}
            </span>
            <span className={s.exit} style={{ left: x, top: y - 13 }}>
              {text}
            </span>
          </span>
        ))}
        <Ends />
      </div>
    </div>
  );
}

const placed = (say: Say) =>
  stepsOf(say.doc).map((step) => ({
    key: keyOf(step),
    after: afterOf(step),
    when: conditionOf(step.when) !== null,
    exits: exitsOf(say, step),
  }));

function sayEntry(say: Say): string {
  const enters = conditionOf(say.doc.enters);
  const record = sayRecord(say);
  return enters
    ? say.t("canvas.enters_if", { record, said: say.condition(enters) })
    : say.t("canvas.enters", { record });
}

type WordsProps = { x: number; y: number; joins: number; step: StepDoc | undefined };

function LineWords({ x, y, joins, step }: WordsProps) {
  const { t } = useTranslation("designer");
  const { say } = useDesigning();
  const when = conditionOf(step?.when);
  const text = when ? say.condition(when) : t("canvas.all_done", { count: joins });
  return (
    <span className={s.words} style={{ left: x, top: y }} title={text}>
      {text}
    </span>
  );
}

type BoxProps = { step: StepDoc; number: number; x: number; y: number };

function StepBox({ step, number, x, y }: BoxProps) {
  const { t } = useTranslation("designer");
  const { say, select, selected, problems } = useDesigning();
  const key = keyOf(step);
  const mine = problems.filter((one) => one.step === key);
  const worst = mine.find(({ level }) => level === "error") ?? mine[0];
  const name = wordsOf(step.name, say.language);
  return (
    <button
      type="button"
      className={s.box}
      style={{ left: x, top: y, width: NODE.width, height: NODE.height }}
      data-step={key}
      data-level={worst?.level}
      aria-pressed={key === selected}
      onClick={() => select(key)}
      title={mine.map(({ message }) => message).join("\n") || undefined}
    >
      <span className={s.top}>
        <i>{number}</i>
        <b data-none={!name || undefined}>{name || t("step.unnamed")}</b>
        {step.optional === true && <small>{t("step.optional")}</small>}
        {worst && <Icon name="warning" label={worst.message} />}
      </span>
      <span className={s.facts}>
        <span data-none={whoKind(step.who) === null || undefined}>{sayWho(say, step.who)}</span>
        <Dot />
        <span>{sayDue(say, step)}</span>
      </span>
    </button>
  );
}

/** Below the last step: what happens at the end, and what ends it before. */
function Ends() {
  const { t } = useTranslation("designer");
  const { doc, say, select } = useDesigning();
  const at_end = nodeOf(doc.at_end);
  const anywhere = endsAnywhere(say);
  return (
    <div className={s.ends}>
      {at_end.task !== undefined && (
        <button type="button" className={s.pale} onClick={() => select(null, "at_end")}>
          {t("canvas.at_end", {
            count: Number(at_end.months) || 0,
            task: wordsOf(at_end.task, say.language),
          })}
        </button>
      )}
      {anywhere.map((said) => (
        <button key={said} type="button" className={s.dark} onClick={() => select(null, "ends")}>
          {said}
        </button>
      ))}
    </div>
  );
}
