import type { ReactNode } from "react";
import s from "./Block.module.css";

/** A part of the side column: heading, a pale note at its end, what is in it. */
export function Block({ title, note, children }: { title: string; note?: string; children: ReactNode }) {
  return (
    <section className={s.block}>
      <h3>
        {title}
        {note && <span>{note}</span>}
      </h3>
      {children}
    </section>
  );
}
