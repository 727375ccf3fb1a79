import type { Dash } from "@/lib/contract";
import { Icon } from "./Icon";
import s from "./StepNode.module.css";

/** The round sign of a step: ink disc with a tick, accent ring, pale ring. */
export function StepNode({ state }: { state: Dash }) {
  return (
    <span className={s.node} data-state={state} aria-hidden>
      {state === "done" && <Icon name="check" size={12} />}
    </span>
  );
}
