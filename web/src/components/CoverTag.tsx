import { useTranslation } from "react-i18next";
import type { Covers } from "@/lib/contract";
import { useWords } from "@/lib/words";
import s from "./CoverTag.module.css";
import { Tag } from "./Tag";

/** For whom this is done while they are away, and until when. */
export function CoverTag({ covers }: { covers: Covers | null }) {
  const { t } = useTranslation("common");
  const words = useWords();
  if (!covers) return null;
  const { name, until } = covers;
  const said = until ? t("cover.until", { name, day: words.until(until) }) : undefined;
  return (
    <span className={s.cover} title={said}>
      <Tag tone="accent">
        {t("cover.for", { name })}
        {until && <span className={s.until}>{t("cover.to", { day: words.until(until) })}</span>}
      </Tag>
    </span>
  );
}
