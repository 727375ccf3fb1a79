import s from "./Kbd.module.css";

/** A key in its cap: at the selected row, the foot of a list and the main button only. */
export function Kbd({ children }: { children: string }) {
  return (
    <kbd className={s.kbd} aria-hidden>
      {children}
    </kbd>
  );
}
