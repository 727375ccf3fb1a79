import type { ReactNode } from "react";
import { Chip, ChipLine } from "./Chip";
import { Field } from "./Field";
import { MomentPicker } from "./MomentPicker";

type Props = {
  label: string;
  hint: ReactNode;
  /** Moments that are often meant, ISO. */
  choices: { at: string; label: string }[];
  /** ISO, UTC. */
  value: string;
  notAfter?: Date;
  onChange: (value: string) => void;
};

/** A moment to come: one that is often meant with a press, any other from the picker. */
export function MomentField({ label, hint, choices, value, notAfter, onChange }: Props) {
  return (
    <Field label={label} hint={hint}>
      {(id) => (
        <>
          <ChipLine label={label}>
            {choices.map((choice) => (
              <Chip key={choice.label} chosen={choice.at === value} onClick={() => onChange(choice.at)}>
                {choice.label}
              </Chip>
            ))}
          </ChipLine>
          <MomentPicker id={id} value={value} {...(notAfter && { notAfter })} onChange={onChange} />
        </>
      )}
    </Field>
  );
}
