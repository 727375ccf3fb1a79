import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { Drill } from "./drill";

type Props = {
  drill: Drill;
  /** How many lie behind it; nothing opens where there is nothing. */
  count: number;
  /** What a screen reader says in place of the bare number. */
  label: string;
  className?: string | undefined;
  children: ReactNode;
};

/** A number that opens its records; the address says which, and keeps what the page looks at. */
export function NumberLink({ drill, count, label, className, children }: Props) {
  if (count === 0) return <span className={className}>{children}</span>;
  return (
    <Link
      from="/sop/$sopId"
      to="."
      search={({ days, department, version }) => ({ days, department, version, ...drill })}
      className={className}
      aria-label={named(label, children)}
      preload={false}
    >
      {children}
    </Link>
  );
}

/** What stands there is part of the name, so that it can be asked for by voice as it is read. */
function named(label: string, children: ReactNode): string {
  const seen = typeof children === "string" || typeof children === "number" ? String(children) : "";
  return seen && !label.includes(seen) ? `${label} ${seen}` : label;
}
