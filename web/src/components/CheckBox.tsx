import s from "./CheckBox.module.css";
import { Tick } from "./Tick";

type Props = {
  label: string;
  checked: boolean;
  /** Some of what it stands for, not all. */
  partly?: boolean;
  /** `through`: pressed with Shift, all from the last one to this one. */
  onChange: (through: boolean) => void;
};

/** A box to choose a row. */
export function CheckBox({ label, checked, partly = false, onChange }: Props) {
  return (
    <label className={s.target}>
      <Tick
        aria-label={label}
        checked={checked}
        ref={(box) => {
          if (box) box.indeterminate = partly;
        }}
        onChange={(event) => onChange((event.nativeEvent as MouseEvent).shiftKey === true)}
      />
    </label>
  );
}
