import type { ReactNode } from "react";
import s from "./PartHead.module.css";

type Props = {
  title: string;
  /** Beside the title, pale: of when, how many. */
  hint?: ReactNode;
  /** Choices, totals at the right. */
  children?: ReactNode;
};

/** The head of a part of the monitor. */
export function PartHead({ title, hint, children }: Props) {
  return (
    <header className={s.head}>
      <h2>{title}</h2>
      {hint && <span className={s.hint}>{hint}</span>}
      {children}
    </header>
  );
}
