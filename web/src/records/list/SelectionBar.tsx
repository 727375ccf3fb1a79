import { Button } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import s from "./SelectionBar.module.css";
import { sayTotal } from "./total";

type Props = {
  count: number;
  total: number;
  /** All rows that were read are chosen, and there are more: choosing them too is offered. */
  mayChooseAll: boolean;
  busy: boolean;
  onChooseAll: () => void;
  onAssign?: (() => void) | undefined;
  /** What else can be done with them. */
  children?: ReactNode;
  onClear: () => void;
};

/** What can be done with the chosen rows; stands where the filters stood. */
export function SelectionBar(props: Props) {
  const { t } = useTranslation("records");
  const { count, total, mayChooseAll, busy, onChooseAll, onAssign, onClear, children } = props;
  return (
    <div className={s.bar} role="toolbar" aria-label={t("list.selection.label")}>
      <b>{t("list.selection.count", { count })}</b>
      {mayChooseAll && (
        <Button type="link" className={s.all ?? ""} loading={busy} onClick={onChooseAll}>
          {t("list.selection.all", { count: total, number: sayTotal(total) })}
        </Button>
      )}
      <span className={s.space} />
      {onAssign && <Button onClick={onAssign}>{t("list.selection.assign")}</Button>}
      {children}
      <Button type="text" onClick={onClear}>
        {t("common:cancel")}
      </Button>
    </div>
  );
}
