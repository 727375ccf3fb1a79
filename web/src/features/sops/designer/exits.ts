/** Where a record leaves the SOP, as far as a step of the canvas can say it. */
import { conditionOf, type Doc, type Node, nodeOf, nodesOf, type StepDoc, stepsOf, textOf } from "./document";
import type { Exit } from "./layout";
import { fieldLabel, proofKind, type Say, valueLabel } from "./say";

/** What ends the SOP by a field that a step asks for stands beside that step. */
const endsBeside = (doc: Doc, step: StepDoc): Node[] =>
  proofKind(step) === "field"
    ? nodesOf(doc.ends).filter((end) => end.field === nodeOf(step.proof).field)
    : [];

export function exitsOf(say: Say, step: StepDoc): Exit[] {
  const { t, doc } = say;
  const cadence = nodeOf(step.cadence);
  const gives = cadence.then === "give_back" || cadence.then === "end";
  return [
    ...(gives
      ? [
          {
            key: "cadence",
            label: t("exit.unreached", { count: Number(cadence.attempts) || 0 }),
            text: t(cadence.then === "end" ? "exit.end" : "exit.give_back"),
          },
        ]
      : []),
    ...nodesOf(step.then).flatMap((action, at): Exit[] => {
      const when = conditionOf(action.when);
      const label = when ? say.condition(when) : t("exit.done");
      if (action.end !== undefined) return [{ key: `then ${at}`, label, text: t("exit.end") }];
      return action.give_back ? [{ key: `then ${at}`, label, text: t("exit.give_back") }] : [];
    }),
    ...endsBeside(doc, step).map((end, at) => ({
      key: `end ${at}`,
      label: valueLabel(say, textOf(end.field), end.is),
      text: t("exit.end"),
    })),
  ];
}

/** What ends it at any time, in words. */
export function endsAnywhere(say: Say): string[] {
  const { t, doc } = say;
  const beside = new Set(stepsOf(doc).flatMap((step) => endsBeside(doc, step)));
  return nodesOf(doc.ends)
    .filter((end) => !beside.has(end))
    .map((end) =>
      t("exit.anywhere", {
        field: fieldLabel(say, textOf(end.field)),
        value: valueLabel(say, textOf(end.field), end.is),
      }),
    );
}
