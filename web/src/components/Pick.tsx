import { Icon } from "./Icon";
import s from "./Pick.module.css";

type Option<V extends string | number> = { value: V; label: string; disabled?: boolean };
type Props<V extends string | number> = {
  label: string;
  options: Option<V>[];
  value: V | null;
  /** Nothing is chosen; with it the choice can be taken back, else it is only said. */
  none?: string;
  clearable?: boolean;
  disabled?: boolean;
  /** With an edge instead of filled. */
  outlined?: boolean;
  className?: string | undefined;
  onChange: (value: V | null) => void;
};

/**
 * One of several, in the browser's own list: as quick with a hundred of them on a page as with one,
 * and the wheel of the phone. Where one searches by typing, Ant Design's Select serves better.
 */
export function Pick<V extends string | number>(props: Props<V>) {
  const { label, options, value, none, clearable = false, disabled, outlined, className, onChange } = props;
  const at = options.findIndex((option) => option.value === value);
  return (
    <span
      className={className ? `${s.pick} ${className}` : s.pick}
      data-outlined={outlined || undefined}
      data-none={at < 0 || undefined}
    >
      <select
        aria-label={label}
        value={at}
        disabled={disabled}
        onChange={(event) => onChange(options[Number(event.target.value)]?.value ?? null)}
      >
        {(at < 0 || clearable) && (
          <option value={-1} disabled={!clearable}>
            {none ?? label}
          </option>
        )}
        {options.map((option, index) => (
          <option key={option.value} value={index} disabled={option.disabled}>
            {option.label}
          </option>
        ))}
      </select>
      <Icon name="down" size={12} />
    </span>
  );
}
