import type { ReactNode } from "react";
import s from "./Section.module.css";

/** A part of the wizard: heading, a pale word on it, what is in it. */
export function Section({
  title,
  sub,
  children,
  right,
}: {
  title: string;
  sub?: ReactNode;
  right?: ReactNode;
  children: ReactNode;
}) {
  return (
    <section className={s.section}>
      <h2>
        {title}
        {sub && <span>{sub}</span>}
        {right && <em>{right}</em>}
      </h2>
      {children}
    </section>
  );
}
