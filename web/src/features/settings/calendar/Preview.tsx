import { useTranslation } from "react-i18next";
import type { DayChange, HolidaysPreview } from "@/lib/contract";
import { useWords } from "@/lib/words";
import s from "./ImportYear.module.css";

/** What a year's file would change: what comes, what changes, what goes, what stays. */
export function Preview({ preview }: { preview: HolidaysPreview }) {
  const { t } = useTranslation("settings");
  const [paper] = preview.papers;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls; keys have to reach it.
    <section className={s.preview} tabIndex={0} aria-label={t("import_year.year", { year: preview.year })}>
      <h3>{t("import_year.year", { year: preview.year })}</h3>
      {paper && (
        <p className={s.paper}>
          {t("import_year.papers")} {paper}
        </p>
      )}
      {(["added", "changed", "gone", "kept"] as const).map(
        (what) =>
          preview[what].length > 0 && (
            <section key={what} data-what={what}>
              <h4>{t(`import_year.${what}`, { count: preview[what].length })}</h4>
              <ul>
                {preview[what].map((day) => (
                  <Day key={day.date} day={day} kept={what === "kept"} />
                ))}
              </ul>
            </section>
          ),
      )}
      {preview.same > 0 && <p className={s.same}>{t("import_year.same", { count: preview.same })}</p>}
    </section>
  );
}

function Day({ day, kept }: { day: DayChange; kept: boolean }) {
  const { t } = useTranslation("settings");
  const words = useWords();
  const before = day.kind_before && day.kind_before !== "ordinary" ? day.kind_before : null;
  const said = (kind: "off" | "working" | null, name: string) =>
    kind ? [t(`kind.${kind}`), name].filter(Boolean).join(" · ") : t("import_year.ordinary");
  const [now, was] = [said(day.kind, day.name), said(before, day.name_before)];
  return (
    <li>
      <span>{words.dateWithWeekday(day.date)}</span>
      <span>
        {kept ? was : now}
        {!kept && day.kind_before && <small>{t("import_year.was", { what: was })}</small>}
      </span>
    </li>
  );
}
