import { Dropdown } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import s from "./FilterPill.module.css";
import { Icon } from "./Icon";

type Option = { value: string; label: ReactNode; disabled?: boolean };
type Props = {
  label: string;
  options: Option[];
  /** What is chosen; nothing when this filter is off. */
  value: string | undefined;
  onChange: (value: string | undefined) => void;
  /** The choices are about to be seen. */
  onNear?: () => void;
};

/** A filter that reads as a sentence: 状态 跟进中 ×. A press opens the choices. */
export function FilterPill({ label, options, value, onChange, onNear }: Props) {
  const { t } = useTranslation("common");
  const chosen = value === undefined ? null : (options.find((one) => one.value === value)?.label ?? value);
  const menu = {
    className: s.menu ?? "",
    items: options.map(({ value: key, ...option }) => ({ key, ...option })),
    selectable: true,
    selectedKeys: value === undefined ? [] : [value],
    onClick: ({ key }: { key: string }) => onChange(key),
  };
  return (
    <span className={s.pill} data-on={chosen !== null || undefined}>
      <Dropdown menu={menu} trigger={["click"]}>
        <button
          type="button"
          className={s.open}
          aria-haspopup="menu"
          onPointerEnter={onNear}
          onFocus={onNear}
          onClick={onNear}
        >
          {label}
          {chosen !== null && <b>{chosen}</b>}
          {chosen === null && <Icon name="down" size={12} />}
        </button>
      </Dropdown>
      {chosen !== null && (
        <button
          type="button"
          className={s.clear}
          aria-label={t("filter_off", { label })}
          onClick={() => onChange(undefined)}
        >
          <Icon name="close" size={12} />
        </button>
      )}
    </span>
  );
}

/** A filter that is on or off. */
export function TogglePill({
  on,
  onChange,
  children,
}: {
  on: boolean;
  onChange: (on: boolean) => void;
  children: ReactNode;
}) {
  return (
    <span className={s.pill} data-on={on || undefined}>
      <button type="button" className={s.open} aria-pressed={on} onClick={() => onChange(!on)}>
        {on && <Icon name="check" size={12} />}
        {children}
      </button>
    </span>
  );
}
