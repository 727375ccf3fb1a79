import type { ComponentPropsWithRef, ReactNode } from "react";
import s from "./List.module.css";

/** Heading of a part of a list: 已逾期 2. */
export function ListHead({
  id,
  title,
  count,
  tone,
  children,
}: {
  /** Where a link within the page leads to. */
  id?: string;
  title: string;
  count?: number;
  tone?: "red";
  /** At the right end. */
  children?: ReactNode;
}) {
  return (
    <h2 id={id} className={s.head}>
      <span data-tone={tone}>{title}</span>
      {count !== undefined && <em>{count}</em>}
      {children && <span className={s.right}>{children}</span>}
    </h2>
  );
}

type RowProps = ComponentPropsWithRef<"div"> & {
  selected?: boolean;
  /** One line, 38 high, or as high as what is in it. */
  dense?: boolean;
};

/** A row between hairlines; the selected one has the bar of the selection. */
export function ListRow({ selected, dense, className, ...rest }: RowProps) {
  return (
    <div
      {...rest}
      className={[s.row, dense && s.dense, className].filter(Boolean).join(" ")}
      data-selected={selected || undefined}
    />
  );
}
