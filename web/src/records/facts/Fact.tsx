import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { Icon } from "@/components/Icon";
import { ApiError } from "@/lib/errors";
import { fieldsAskedBy, shutGates } from "../form/gates";
import { MergeWhenStale } from "../merge/MergeWhenStale";
import { snapshotOf, useStaleSave } from "../merge/useStaleSave";
import s from "./Fact.module.css";
import { FactValue } from "./FactValue";
import { FactWords } from "./FactWords";
import { labelKey, type Sheet, type Values, type Versioned } from "./sheet";

/** The calendar and the lists of choices are not needed before something is changed. */
const LetThrough = lazy(async () => ({ default: (await import("../form/LetThrough")).LetThrough }));
const AskedFacts = lazy(async () => ({
  default: (await import("./AskedFacts")).AskedFacts,
})) as unknown as typeof import("./AskedFacts").AskedFacts;
const FactEditor = lazy(async () => ({ default: (await import("./FactEditor")).FactEditor }));
type Props<R extends Versioned> = { sheet: Sheet<R>; record: R; name: string; mayEdit: boolean };

/** One fact: label, value; a press opens the value for writing, in its place. */
export function Fact<R extends Versioned>({ sheet, record, name, mayEdit }: Props<R>) {
  const { t } = useTranslation("records");
  const [open, setOpen] = useState(false);
  const label = t(labelKey(sheet, name));
  return (
    <div className={s.fact}>
      <span className={s.label}>{label}</span>
      {open ? (
        <Editing sheet={sheet} record={record} name={name} label={label} onDone={() => setOpen(false)} />
      ) : (
        <div className={s.shown}>
          <FactValue
            kind={sheet.kinds[name] ?? "text"}
            value={sheet.valueOf(record, name)}
            unclear={sheet.isUnclear?.(record, name) ?? false}
          />
          {mayEdit && (
            <button
              type="button"
              className={s.open}
              aria-label={t("fact.change", { label })}
              onClick={() => setOpen(true)}
            >
              <Icon name="pen" />
            </button>
          )}
        </div>
      )}
    </div>
  );
}

/** Draws a fact by its name, where the record has it. */
export const factOf =
  <R extends Versioned>(sheet: Sheet<R>, record: R, mayEdit: boolean) =>
  (name: string) =>
    name in sheet.kinds ? <Fact sheet={sheet} record={record} name={name} mayEdit={mayEdit} /> : null;

type EditingProps<R extends Versioned> = Omit<Props<R>, "mayEdit"> & { label: string; onDone: () => void };

function Editing<R extends Versioned>({ sheet, record, name, label, onDone }: EditingProps<R>) {
  const { t } = useTranslation("common");
  // What was read when the writing began: a change by somebody else must be noticed.
  const [base] = useState(() => snapshotOf(sheet, record));
  const kind = sheet.kinds[name] ?? "text";
  const [value, setValue] = useState(base.facts[name] ?? "");
  const [more, setMore] = useState<Values>({});
  const saving = useStaleSave(sheet, onDone);
  const { error } = saving;
  const gates = shutGates(error);
  const asked = fieldsAskedBy(gates, name).filter((one) => one in sheet.kinds);
  // Steps are not done by a form: what is written here is kept without the change.
  const waits = gates?.some(({ steps = [] }) => steps.length > 0) === true;
  const save = () => saving.save(base, { ...more, [name]: value });
  const said =
    error && ((error instanceof ApiError && (error.fields[name] ?? error.message)) || t("not_saved"));
  return (
    <div className={s.editing}>
      <Suspense fallback={<FactWords kind={kind} value={value} />}>
        <FactEditor
          kind={kind}
          label={label}
          value={value}
          busy={saving.isSaving}
          onChange={setValue}
          onSave={save}
          onCancel={onDone}
        />
      </Suspense>
      {said && (
        <p className={s.said} role="alert">
          {said}
        </p>
      )}
      {asked.length > 0 && (
        <Suspense>
          <AskedFacts
            sheet={sheet}
            names={asked}
            values={{ ...base.facts, ...more }}
            busy={saving.isSaving}
            alone={waits}
            onChange={(one, said) => setMore({ ...more, [one]: said })}
            onSave={waits ? () => saving.save(base, more) : save}
          />
        </Suspense>
      )}
      {gates?.every((gate) => gate.may_override) && (
        <Suspense>
          <LetThrough onAgain={save} />
        </Suspense>
      )}
      <MergeWhenStale sheet={sheet} saving={saving} />
    </div>
  );
}
