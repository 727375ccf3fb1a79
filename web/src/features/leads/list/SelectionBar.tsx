import { Button } from "antd";
import { useTranslation } from "react-i18next";
import s from "./SelectionBar.module.css";

type Props = {
  count: number;
  total: number;
  /** All rows that were read are chosen, and there are more: choosing them too is offered. */
  mayChooseAll: boolean;
  busy: boolean;
  onChooseAll: () => void;
  onAssign?: (() => void) | undefined;
  onStart?: (() => void) | undefined;
  onClear: () => void;
};

/** What can be done with the chosen rows; stands where the filters stood. */
export function SelectionBar(props: Props) {
  const { t } = useTranslation("leads");
  const { count, total, mayChooseAll, busy, onChooseAll, onAssign, onStart, onClear } = props;
  return (
    <div className={s.bar} role="toolbar" aria-label={t("selection.label")}>
      <b>{t("selection.count", { count })}</b>
      {mayChooseAll && (
        <Button type="link" className={s.all ?? ""} loading={busy} onClick={onChooseAll}>
          {t("selection.all", { count: total })}
        </Button>
      )}
      <span className={s.space} />
      {onAssign && <Button onClick={onAssign}>{t("selection.assign")}</Button>}
      {onStart && (
        <Button loading={busy && !mayChooseAll} onClick={onStart}>
          {t("selection.start")}
        </Button>
      )}
      <Button type="text" onClick={onClear}>
        {t("common:cancel")}
      </Button>
    </div>
  );
}
