import { Fragment, type ReactNode } from "react";
import { Dot } from "@/components/Dot";
import s from "./RecordCard.module.css";
import type { CardProps } from "./RecordTable";

type Props<Row> = CardProps<Row> & {
  href: string;
  /** The first line: the name, a tag, a time. */
  head: ReactNode;
  /** The second: where it stands. */
  step?: ReactNode;
  /** The last, pale; what is empty is left out. */
  facts: (ReactNode | false | null | undefined)[];
};

/** One record on the phone, in two or three lines: who, where it stands, whose and since when. */
export function RecordCard<Row>({ row, index, start, acts, href, head, step, facts }: Props<Row>) {
  const known = facts.filter(Boolean);
  return (
    // biome-ignore lint/a11y: a row of a table drawn by hand; what it holds is one link.
    <div
      role="row"
      aria-rowindex={index + 1}
      className={s.card}
      style={{ transform: `translateY(${start}px)` }}
    >
      {/* biome-ignore lint/a11y: a cell of a table drawn by hand. */}
      <span role="cell">
        <a
          href={href}
          className={s.link}
          onClick={(event) => {
            event.preventDefault();
            acts.open(row);
          }}
        >
          <span className={s.names}>{head}</span>
          {step && <span className={s.step}>{step}</span>}
          <span className={s.facts}>
            {known.map((fact, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the facts keep their order.
              <Fragment key={at}>
                {at > 0 && <Dot />}
                {fact}
              </Fragment>
            ))}
          </span>
        </a>
      </span>
    </div>
  );
}
