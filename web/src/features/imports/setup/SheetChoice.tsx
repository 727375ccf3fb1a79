import { useTranslation } from "react-i18next";
import { Pick } from "@/components/Pick";
import type { ImportJob, ImportPatch } from "@/lib/contract";
import { Section } from "./Section";
import s from "./SheetChoice.module.css";

/** The header stands in one of the first rows, or nowhere. */
const HEADER_ROWS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
type Props = { job: ImportJob; busy: boolean; onChange: (patch: ImportPatch) => void };

/** Which sheet of the file, and in which row its columns are named. */
export function SheetChoice({ job, busy, onChange }: Props) {
  const { t } = useTranslation("imports");
  const sheets = job.sheets.map(({ name, rows }) => ({
    value: name,
    label: t("sheet.of", { name, count: rows, number: rows.toLocaleString("en-US") }),
    disabled: rows === 0,
  }));
  const known = HEADER_ROWS.includes(job.header_row) ? HEADER_ROWS : [...HEADER_ROWS, job.header_row];
  const rows = known.map((row) => ({
    value: row,
    label: row === 0 ? t("sheet.no_header") : t("sheet.header_row", { row }),
  }));
  return (
    <Section title={t("sheet.title")} sub={t("sheet.sub")}>
      <div className={s.choices}>
        <Pick
          className={s.sheet}
          label={t("sheet.sheet")}
          value={job.sheet}
          options={sheets}
          disabled={busy}
          onChange={(sheet) => sheet !== null && onChange({ sheet })}
        />
        <Pick
          className={s.row}
          label={t("sheet.header")}
          value={job.header_row}
          options={rows}
          disabled={busy}
          onChange={(header_row) => header_row !== null && onChange({ header_row })}
        />
      </div>
    </Section>
  );
}
