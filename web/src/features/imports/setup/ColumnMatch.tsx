import { useTranslation } from "react-i18next";
import { Icon } from "@/components/Icon";
import { Pick } from "@/components/Pick";
import type { ImportJob, ImportPatch } from "@/lib/contract";
import s from "./ColumnMatch.module.css";
import { matchChange, matchedCount } from "./match";
import { Section } from "./Section";

type Props = { job: ImportJob; busy: boolean; onChange: (patch: ImportPatch) => void };
type Column = ImportJob["columns"][number];

/** Each column of the list with what stands in it, and the field that it becomes. */
export function ColumnMatch({ job, busy, onChange }: Props) {
  const { t } = useTranslation("imports");
  const { columns } = job;
  return (
    <Section
      title={t("match.title")}
      sub={t("match.count", { done: matchedCount(columns), count: columns.length })}
      right={t("match.rest", { context: job.target })}
    >
      <table className={s.table}>
        <thead>
          <tr>
            <th scope="col">{t("match.column")}</th>
            <th scope="col">{t("match.samples")}</th>
            <th scope="col">{t("match.field")}</th>
          </tr>
        </thead>
        <tbody>
          {columns.map((column) => (
            <Row
              key={column.index}
              job={job}
              column={column}
              busy={busy}
              onMatch={(field) => onChange({ mapping: matchChange(columns, column.index, field) })}
            />
          ))}
        </tbody>
      </table>
    </Section>
  );
}

type RowProps = {
  job: ImportJob;
  column: Column;
  busy: boolean;
  onMatch: (field: string | null) => void;
};

function Row({ job, column, busy, onMatch }: RowProps) {
  const { t } = useTranslation("imports");
  const elsewhere = new Map(job.columns.map(({ field, title }) => [field, title]));
  const options = job.fields.map(({ name, label }) => {
    const used = name === column.field ? undefined : elsewhere.get(name);
    return { value: name, label: used ? t("match.used", { field: label, column: used }) : label };
  });
  const samples = column.samples.filter(Boolean);
  return (
    <tr data-off={column.field ? undefined : ""}>
      <th scope="row">{column.title}</th>
      <td className={s.samples}>{samples.join(" · ") || t("match.no_samples")}</td>
      <td>
        <span className={s.field}>
          <Icon name="hand" />
          <Pick
            className={s.select}
            label={t("match.field_of", { column: column.title })}
            value={column.field}
            options={options}
            disabled={busy}
            clearable
            none={t("match.none")}
            onChange={onMatch}
          />
        </span>
      </td>
    </tr>
  );
}
