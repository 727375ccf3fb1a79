import type { ReactNode } from "react";
import s from "./Part.module.css";

type Props = { title: string; text?: ReactNode; extra?: ReactNode; children?: ReactNode };

/** One subject of the page: what it is, what it is good for, what can be done. */
export function Part({ title, text, extra, children }: Props) {
  return (
    <section className={s.part}>
      <header>
        <div>
          <h2>{title}</h2>
          {text && <p>{text}</p>}
        </div>
        {extra && <div className={s.extra}>{extra}</div>}
      </header>
      {children}
    </section>
  );
}
