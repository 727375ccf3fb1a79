import { useMutation } from "@tanstack/react-query";
import { App } from "antd";
import { useTranslation } from "react-i18next";
import { api, read } from "@/lib/api";
import type { LeadOut } from "@/lib/contract";
import { ApiError } from "@/lib/errors";
import { workChanged } from "@/lib/query";
import type { Values } from "@/records/facts/sheet";
import { FormPanel } from "@/records/form/FormPanel";
import { OwnerField } from "@/records/form/OwnerField";
import { RecordFields } from "@/records/form/RecordFields";
import { knownRecord, Refusal } from "@/records/form/Refusal";
import { useFormDraft } from "@/records/form/useFormDraft";
import { leadSheet } from "@/records/leads/sheet";
import { bodyOf, emptyLead, hasWords, isEnough, type NewLead, newLeadRows } from "./form";

type Props = { onSaved: (lead: LeadOut) => void; onClose: () => void };

/** A new lead, beside the list. What was typed is kept until it is saved. */
export function NewLeadPanel({ onSaved, onClose }: Props) {
  const { t } = useTranslation("leads");
  const { message } = App.useApp();
  const draft = useFormDraft<NewLead>("lead.new", emptyLead, hasWords);
  const { value: lead } = draft;
  const save = useMutation({
    mutationFn: () => read(api.POST("/api/leads", { body: bodyOf(lead) })),
    onSuccess: (saved) => {
      draft.forget();
      void workChanged();
      void message.success(t("create.done", { name: saved.company || saved.contact_name || saved.phone }));
      onSaved(saved);
    },
  });
  const refused = save.error instanceof ApiError ? save.error.fields : {};
  // A phone that is another lead's is said above, with the way to it.
  const { phone, ...others } = refused;
  const errors = knownRecord(save.error) || !phone ? others : refused;
  const { owner_id, ...facts } = lead;
  return (
    <FormPanel
      title={t("create.title")}
      note={t("create.sop")}
      save={t("create.save")}
      lock={isEnough(lead) ? null : t("create.locked")}
      busy={save.isPending}
      keptAt={draft.keptAt}
      onStartOver={draft.startOver}
      onSubmit={() => save.mutate()}
      onClose={onClose}
    >
      <Refusal error={save.error} fields={refused} />
      <RecordFields
        sheet={leadSheet}
        rows={newLeadRows}
        values={facts as Values}
        errors={errors}
        onChange={(change) => draft.change(change as Partial<NewLead>)}
      />
      <OwnerField
        value={owner_id}
        error={refused.owner_id}
        onChange={(next) => draft.change({ owner_id: next })}
      />
    </FormPanel>
  );
}
