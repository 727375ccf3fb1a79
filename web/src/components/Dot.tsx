import s from "./Dot.module.css";

/** The small dot between two facts: 周敏 · 采购经理. */
export function Dot() {
  return <i className={s.dot} aria-hidden />;
}
