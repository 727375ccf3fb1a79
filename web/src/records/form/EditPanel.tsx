import { App } from "antd";
import { useTranslation } from "react-i18next";
import { ApiError } from "@/lib/errors";
import { changedValues, type Sheet, type Values, type Versioned } from "../facts/sheet";
import { MergeWhenStale } from "../merge/MergeWhenStale";
import { type Snapshot, snapshotOf, useStaleSave } from "../merge/useStaleSave";
import { FormPanel } from "./FormPanel";
import { type FormRow, RecordFields } from "./RecordFields";
import { Refusal } from "./Refusal";
import { useFormDraft } from "./useFormDraft";

type Props<R extends Versioned> = {
  sheet: Sheet<R>;
  record: R;
  name: string;
  rows: readonly FormRow[];
  onClose: () => void;
};

/** The version that was read, and what is written over it. */
type Draft = { base: Snapshot; values: Values };

/** All facts of a record at once. Somebody else's save in between is merged, not overwritten. */
export function EditPanel<R extends Versioned>({ sheet, record, name, rows, onClose }: Props<R>) {
  const { t } = useTranslation("records");
  const { message } = App.useApp();
  const base = snapshotOf(sheet, record);
  const draft = useFormDraft<Draft>(
    `${sheet.type}.${record.id}.edit`,
    { base, values: base.facts },
    (one) => Object.keys(changedValues(one.base.facts, one.values)).length > 0,
  );
  const { value } = draft;
  const saving = useStaleSave(sheet, () => {
    draft.forget();
    void message.success(t("form.saved", { name }));
    onClose();
  });
  const fields = saving.error instanceof ApiError ? saving.error.fields : {};
  const changed = Object.keys(changedValues(value.base.facts, value.values)).length > 0;
  return (
    <FormPanel
      over
      title={t("form.edit", { name })}
      save={t("common:save")}
      lock={changed ? null : t("form.unchanged")}
      busy={saving.isSaving}
      keptAt={draft.keptAt}
      onStartOver={draft.startOver}
      onSubmit={() => saving.save(value.base, value.values)}
      onClose={onClose}
    >
      <Refusal error={saving.error} fields={fields} onAgain={() => saving.save(value.base, value.values)} />
      <RecordFields
        sheet={sheet}
        rows={rows}
        values={value.values}
        errors={fields}
        onChange={(change) => draft.change({ values: { ...value.values, ...change } })}
      />
      <MergeWhenStale sheet={sheet} saving={saving} />
    </FormPanel>
  );
}
