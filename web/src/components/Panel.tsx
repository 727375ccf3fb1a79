import { Button, Drawer } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { usePhone } from "@/lib/media";
import { Icon } from "./Icon";
import s from "./Panel.module.css";

type Props = {
  /** What the panel is, for screen readers. */
  label: string;
  /** Stands beside the close button, 20/28. */
  title: ReactNode;
  /** At the right of the head, before the close button. */
  extra?: ReactNode;
  /** A line under the title. */
  sub?: ReactNode;
  foot?: ReactNode;
  /** Over the page with a veil, instead of beside a list. */
  over?: boolean | undefined;
  onClose: () => void;
  children?: ReactNode;
};

/**
 * A panel beside a list: put it after the list in a flex row. 536 wide; where the page is narrow
 * it lies over the list, on the phone it is the whole screen.
 */
export function Panel(props: Props) {
  const phone = usePhone();
  const inside = <Inside {...props} />;
  if (!phone && !props.over) {
    return (
      <aside className={s.panel} aria-label={props.label}>
        {inside}
      </aside>
    );
  }
  return (
    <Drawer
      open
      placement={phone ? "bottom" : "right"}
      size={phone ? "100%" : 536}
      closable={false}
      onClose={props.onClose}
      styles={{ body: { padding: 0 }, wrapper: { boxShadow: "none" } }}
      aria-label={props.label}
    >
      <div className={s.whole}>{inside}</div>
    </Drawer>
  );
}

function Inside({ title, extra, sub, foot, onClose, children }: Props) {
  const { t } = useTranslation("common");
  return (
    <>
      <header className={s.head}>
        <div className={s.top}>
          <h2>{title}</h2>
          <span className={s.extra}>{extra}</span>
          <Button
            type="text"
            className={s.close ?? ""}
            aria-label={t("close")}
            icon={<Icon name="close" />}
            onClick={onClose}
          />
        </div>
        {sub && <div className={s.sub}>{sub}</div>}
      </header>
      <div className={s.body}>{children}</div>
      {foot && <footer className={s.foot}>{foot}</footer>}
    </>
  );
}
