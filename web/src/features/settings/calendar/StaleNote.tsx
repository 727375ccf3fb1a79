import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { minutesOf, type Pattern } from "./pattern";
import s from "./StaleNote.module.css";

const inHours = (minutes: number) => Math.round(minutes / 6) / 10;

type Props = {
  /** What somebody else has saved meanwhile; null: taken away. */
  pattern: Pattern | null;
  onTake: () => void;
};

/** What was typed is still there: saving again sets it, taking theirs lets it go. */
export function StaleNote({ pattern, onTake }: Props) {
  const { t } = useTranslation("settings");
  return (
    <p className={s.note} role="alert">
      <span>{pattern ? t("stale.hours", { hours: said(pattern) }) : t("stale.gone")}</span>
      <Button size="small" onClick={onTake}>
        {t(pattern ? "stale.take" : "stale.leave")}
      </Button>
    </p>
  );
}

function said({ week, other }: Pattern): string {
  return [week, ...(other ? [other] : [])].map((one) => inHours(minutesOf(one, true))).join(" / ");
}
