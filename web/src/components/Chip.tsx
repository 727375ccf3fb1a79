import type { ReactNode } from "react";
import s from "./Chip.module.css";
import { Icon } from "./Icon";

type Props = { chosen?: boolean; onClick: () => void; children: ReactNode };

/** A small choice that can be on or off. */
export function Chip({ chosen = false, onClick, children }: Props) {
  return (
    <button type="button" className={s.chip} aria-pressed={chosen} onClick={onClick}>
      {chosen && <Icon name="check" size={12} />}
      {children}
    </button>
  );
}

export function Chips({ children, label }: { children: ReactNode; label?: string }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would bring its own box.
    <div className={s.chips} role="group" aria-label={label}>
      {children}
    </div>
  );
}

/** Chips that fill the control below them. */
export function ChipLine({ children, label }: { children: ReactNode; label: string }) {
  return (
    <div className={s.line}>
      <Chips label={label}>{children}</Chips>
    </div>
  );
}
