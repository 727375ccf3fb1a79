import type { ReactNode } from "react";
import s from "./Facts.module.css";

type Props = {
  /** What is empty is left out. */
  facts: (ReactNode | false | null | undefined)[];
  className?: string | undefined;
};

/** Facts on a line with a dot between each two; where they need a second line, it begins with none. */
export function Facts({ facts, className }: Props) {
  const known = facts.filter(Boolean);
  return (
    <span className={className ? `${s.clip} ${className}` : s.clip}>
      <span className={s.facts}>
        {known.map((fact, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the facts keep their order.
          <span key={index} className={s.fact}>
            {fact}
          </span>
        ))}
      </span>
    </span>
  );
}
