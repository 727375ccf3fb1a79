import { useMutation } from "@tanstack/react-query";
import { App, Button } from "antd";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Kbd } from "@/components/Kbd";
import { Panel } from "@/components/Panel";
import { api, read } from "@/lib/api";
import type { LeadOut } from "@/lib/contract";
import { clearDraft, findDraft, keepDraft } from "@/lib/drafts";
import { ApiError } from "@/lib/errors";
import { sayKeys, useKeys } from "@/lib/keys";
import { workChanged } from "@/lib/query";
import { useMe } from "@/lib/session";
import { bodyOf, emptyLead, hasWords, isEnough, type NewLead } from "./form";
import { LeadFields } from "./LeadFields";
import s from "./NewLeadPanel.module.css";
import { Refusal } from "./Refusal";

const DRAFT = "lead.new";
type Props = { onSaved: (lead: LeadOut) => void; onClose: () => void };

/** A new lead, beside the list. What was typed is kept until it is saved. */
export function NewLeadPanel({ onSaved, onClose }: Props) {
  const { t } = useTranslation("leads");
  const { message } = App.useApp();
  const me = useMe();
  const form = useRef<HTMLFormElement>(null);
  const [lead, setLead] = useState<NewLead>(() => ({
    ...emptyLead,
    ...findDraft<NewLead>(me.id, DRAFT)?.value,
  }));
  useEffect(() => {
    if (hasWords(lead)) keepDraft(me.id, DRAFT, lead);
    else clearDraft(me.id, DRAFT);
  }, [lead, me.id]);
  const save = useMutation({
    mutationFn: () => read(api.POST("/api/leads", { body: bodyOf(lead) })),
    onSuccess: (saved) => {
      clearDraft(me.id, DRAFT);
      void workChanged();
      void message.success(t("create.done", { name: saved.company || saved.contact_name || saved.phone }));
      onSaved(saved);
    },
  });
  const enough = isEnough(lead);
  function submit(event?: FormEvent) {
    event?.preventDefault();
    if (enough && !save.isPending) save.mutate();
  }
  useKeys({ "mod+Enter": () => submit() });
  const fields = save.error instanceof ApiError ? save.error.fields : {};
  return (
    <Panel
      label={t("create.title")}
      title={t("create.title")}
      onClose={onClose}
      foot={
        <div className={s.foot}>
          <span>{t("create.sop")}</span>
          <Button type="primary" loading={save.isPending} disabled={!enough} onClick={() => submit()}>
            {enough ? t("create.save") : t("create.locked")}
            {enough && <Kbd>{sayKeys("↵")}</Kbd>}
          </Button>
        </div>
      }
    >
      <form ref={form} onSubmit={submit} className={s.form}>
        <Refusal error={save.error} fields={fields} />
        <LeadFields
          lead={lead}
          errors={fields}
          known={save.error instanceof ApiError && typeof save.error.details.lead_id === "number"}
          onChange={(change) => setLead((before) => ({ ...before, ...change }))}
        />
        <button type="submit" hidden />
      </form>
    </Panel>
  );
}
