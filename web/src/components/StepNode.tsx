import type { Dash } from "@/lib/contract";
import { Icon, type IconName } from "./Icon";
import s from "./StepNode.module.css";

const SIGNS: Partial<Record<Dash, IconName>> = {
  done: "check",
  paused: "pause",
  checking: "eye",
  skipped: "minus",
};

/** The round sign of a step: ink disc with a tick, accent ring, pale ring; two bars where it is paused, an eye where somebody looks at it. */
export function StepNode({ state }: { state: Dash }) {
  const sign = SIGNS[state];
  return (
    <span className={s.node} data-state={state} aria-hidden>
      {sign && <Icon name={sign} size={12} />}
    </span>
  );
}
