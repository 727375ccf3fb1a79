import type { ReactNode } from "react";
import s from "./PageHead.module.css";

type Props = {
  title: string;
  /** Beside the title, pale: the date, a count. */
  sub?: ReactNode;
  /** At the right: progress, buttons. */
  children?: ReactNode;
  /** Directly after the title: choices of what is shown. */
  choices?: ReactNode;
};

export function PageHead({ title, sub, choices, children }: Props) {
  return (
    <header className={s.head}>
      <h1>{title}</h1>
      {sub && <span className={s.sub}>{sub}</span>}
      {choices}
      <div className={s.right}>{children}</div>
    </header>
  );
}
