import { useMutation } from "@tanstack/react-query";
import { App } from "antd";
import { useTranslation } from "react-i18next";
import { api, read } from "@/lib/api";
import type { CustomerOut } from "@/lib/contract";
import { ApiError } from "@/lib/errors";
import { workChanged } from "@/lib/query";
import { customerRows, customerSheet } from "@/records/customers/sheet";
import { FormPanel } from "@/records/form/FormPanel";
import { OwnerField } from "@/records/form/OwnerField";
import { RecordFields } from "@/records/form/RecordFields";
import { Refusal } from "@/records/form/Refusal";
import { useFormDraft } from "@/records/form/useFormDraft";
import { bodyOf, emptyCustomer, hasWords, isEnough, type NewCustomer, personRows, personSheet } from "./form";

type Props = { onSaved: (customer: CustomerOut) => void; onClose: () => void };

/** Refusals about the person come as `contact.phone`. */
const ofPerson = (fields: Record<string, string>) =>
  Object.fromEntries(Object.entries(fields).map(([name, said]) => [name.replace(/^contact\./, ""), said]));

/** A new customer, beside the list, with the first person there. */
export function NewCustomerPanel({ onSaved, onClose }: Props) {
  const { t } = useTranslation("customers");
  const { message } = App.useApp();
  const draft = useFormDraft<NewCustomer>("customer.new", emptyCustomer, hasWords);
  const { value } = draft;
  const save = useMutation({
    mutationFn: () => read(api.POST("/api/customers", { body: bodyOf(value) })),
    onSuccess: (saved) => {
      draft.forget();
      void workChanged();
      void message.success(t("create.done", { name: saved.name }));
      onSaved(saved);
    },
  });
  const fields = save.error instanceof ApiError ? save.error.fields : {};
  return (
    <FormPanel
      title={t("create.title")}
      save={t("create.save")}
      lock={isEnough(value) ? null : t("create.locked")}
      busy={save.isPending}
      keptAt={draft.keptAt}
      onStartOver={draft.startOver}
      onSubmit={() => save.mutate()}
      onClose={onClose}
    >
      <Refusal error={save.error} fields={fields} />
      <RecordFields
        sheet={customerSheet}
        rows={customerRows}
        values={value.facts}
        errors={fields}
        onChange={(change) => draft.change({ facts: { ...value.facts, ...change } })}
      />
      <RecordFields
        sheet={personSheet}
        rows={personRows}
        quiet
        values={value.contact}
        errors={ofPerson(fields)}
        onChange={(change) => draft.change({ contact: { ...value.contact, ...change } })}
      />
      <OwnerField
        value={value.owner_id}
        error={fields.owner_id}
        onChange={(owner_id) => draft.change({ owner_id })}
      />
    </FormPanel>
  );
}
