import { useMutation } from "@tanstack/react-query";
import { App } from "antd";
import { useTranslation } from "react-i18next";
import { Field } from "@/components/Field";
import { api, read } from "@/lib/api";
import type { ContactIn, ContactOut, Ref } from "@/lib/contract";
import { ApiError } from "@/lib/errors";
import { workChanged } from "@/lib/query";
import type { Values } from "@/records/facts/sheet";
import { FormPanel } from "@/records/form/FormPanel";
import { RecordFields } from "@/records/form/RecordFields";
import { Refusal } from "@/records/form/Refusal";
import { useFormDraft } from "@/records/form/useFormDraft";
import { RecordPicker } from "@/records/search/RecordPicker";
import { contactRows, contactSheet } from "../sheet";

type Props = {
  /** Whose contact it becomes; chosen in the form when left out. */
  customer?: Ref;
  over?: boolean;
  onSaved: (contact: ContactOut) => void;
  onClose: () => void;
};

type NewContact = { customer: Ref | null; facts: Values };

const hasWords = ({ facts }: NewContact) => Object.values(facts).some((text) => text.trim() !== "");

function lockOf({ customer, facts }: NewContact): "customer" | "person" | null {
  if (!customer) return "customer";
  return (facts.name ?? "").trim() || (facts.phone ?? "").trim() ? null : "person";
}

/** A new contact of a customer. */
export function NewContactPanel({ customer, over = false, onSaved, onClose }: Props) {
  const { t } = useTranslation("contacts");
  const { message } = App.useApp();
  const name = customer ? `customer.${customer.id}.contact` : "contact.new";
  const draft = useFormDraft<NewContact>(name, { customer: customer ?? null, facts: {} }, hasWords);
  const { value } = draft;
  const save = useMutation({
    mutationFn: (customer_id: number) => {
      const body = { ...value.facts, customer_id } as ContactIn;
      return read(api.POST("/api/contacts", { body }));
    },
    onSuccess: (saved) => {
      draft.forget();
      void workChanged();
      void message.success(t("create.done", { name: saved.name || saved.phone }));
      onSaved(saved);
    },
  });
  const fields = save.error instanceof ApiError ? save.error.fields : {};
  const lock = lockOf(value);
  return (
    <FormPanel
      over={over}
      title={t("create.title")}
      save={t("common:save")}
      lock={lock && t(`create.locked.${lock}`)}
      busy={save.isPending}
      keptAt={draft.keptAt}
      onStartOver={draft.startOver}
      onSubmit={() => value.customer && save.mutate(value.customer.id)}
      onClose={onClose}
    >
      <Refusal error={save.error} fields={fields} />
      <Field label={t("customer")} error={fields.customer_id}>
        {(id) =>
          customer ? (
            <b id={id}>{customer.name}</b>
          ) : (
            <RecordPicker
              id={id}
              type="customer"
              value={value.customer}
              placeholder={t("create.whose")}
              onChange={(chosen) => draft.change({ customer: chosen })}
            />
          )
        }
      </Field>
      <RecordFields
        sheet={contactSheet}
        rows={contactRows}
        quiet={!customer}
        values={value.facts}
        errors={fields}
        onChange={(change) => draft.change({ facts: { ...value.facts, ...change } })}
      />
    </FormPanel>
  );
}
