import { useTranslation } from "react-i18next";
import { Icon } from "@/components/Icon";
import type { ImportJob } from "@/lib/contract";
import { shownFields } from "./match";
import s from "./Preview.module.css";
import { Section } from "./Section";

/** The first rows as they will be stored, with what could not be read of them. */
export function Preview({ job }: { job: ImportJob }) {
  const { t } = useTranslation("imports");
  const fields = shownFields(job);
  if (job.preview.length === 0 || fields.length === 0) return null;
  return (
    <Section title={t("preview.title")} sub={t("preview.sub", { count: job.preview.length })}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls sideways, so the keyboard must reach it. */}
      <div className={s.scroller} tabIndex={0}>
        <table className={s.table}>
          <thead>
            <tr>
              <th scope="col">{t("preview.row")}</th>
              {fields.map(({ name, label }) => (
                <th key={name} scope="col">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {job.preview.map((row) => (
              <Row key={row.row} row={row} fields={fields} />
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}

type RowProps = { row: ImportJob["preview"][number]; fields: ImportJob["fields"] };

function Row({ row, fields }: RowProps) {
  const { t } = useTranslation("imports");
  const said = row.problems.join(t("rows.comma"));
  return (
    <>
      <tr data-said={said ? "" : undefined}>
        <th scope="row">{row.row}</th>
        {fields.map(({ name }) => (
          <td key={name} title={row.values[name]}>
            {row.values[name] ?? ""}
          </td>
        ))}
      </tr>
      {said && (
        <tr className={s.said}>
          <td />
          <td colSpan={fields.length}>
            <Icon name="warning" size={12} />
            {said}
          </td>
        </tr>
      )}
    </>
  );
}
