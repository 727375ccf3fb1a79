import type { ReactNode } from "react";
import s from "./Line.module.css";

export type Tone = "good" | "warning" | "bad" | "plain";

type Props = {
  name: string;
  tone?: Tone;
  value: ReactNode;
  /** What it means, or what to do. */
  children?: ReactNode;
};

/** One part of the installation: how it does, in a word and a colour that says the same. */
export function Line({ name, tone = "plain", value, children }: Props) {
  return (
    <div className={s.line}>
      <dt>{name}</dt>
      <dd>
        <p className={s.value} data-tone={tone}>
          {value}
        </p>
        {children && <div className={s.more}>{children}</div>}
      </dd>
    </div>
  );
}
