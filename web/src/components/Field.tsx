import { type ReactNode, useId } from "react";
import s from "./Field.module.css";

type Props = {
  label: string;
  /** Gets the id that ties the label to the control. */
  children: (id: string) => ReactNode;
  hint?: ReactNode;
  error?: string | undefined;
};

/** A line of a form: the label at the left, 64 wide, the control, a hint below. */
export function Field({ label, children, hint, error }: Props) {
  const id = useId();
  return (
    <div className={s.field}>
      <label htmlFor={id}>{label}</label>
      <div className={s.control}>
        {children(id)}
        {error ? (
          <p className={s.error} role="alert">
            {error}
          </p>
        ) : (
          hint && <p className={s.hint}>{hint}</p>
        )}
      </div>
    </div>
  );
}
