import type { ReactNode } from "react";
import { Icon, type IconName } from "./Icon";
import s from "./States.module.css";

type Props = {
  icon?: IconName;
  title: string;
  /** What goes here. */
  text?: string;
  /** The first step: a button. */
  action?: ReactNode;
};

/** Nothing here yet, or nothing left. */
export function EmptyState({ icon = "check", title, text, action }: Props) {
  return (
    <div className={s.state}>
      <span className={s.sign}>
        <Icon name={icon} size={20} />
      </span>
      <b>{title}</b>
      {text && <p>{text}</p>}
      {action && <div className={s.action}>{action}</div>}
    </div>
  );
}
