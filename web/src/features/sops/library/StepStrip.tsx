import { Dot } from "@/components/Dot";
import { StepNode } from "@/components/StepNode";
import type { Sop } from "@/lib/contract";
import s from "./StepStrip.module.css";

/** The steps of an SOP in a line, each with who does it and by when; on the phone from top to bottom. */
export function StepStrip({ steps }: { steps: Sop["steps"] }) {
  return (
    <ol className={s.strip}>
      {steps.map((step) => (
        <li key={step.key} className={s.step}>
          <span className={s.track}>
            <StepNode state="pending" />
            <i />
          </span>
          <div>
            <b>{step.name}</b>
            <small>
              {step.who}
              <Dot />
              {step.due}
            </small>
          </div>
        </li>
      ))}
    </ol>
  );
}
