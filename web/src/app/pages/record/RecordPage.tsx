import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { lazy, useState } from "react";
import { useTranslation } from "react-i18next";
import { useLeadPage } from "@/features/leads/queries";
import { LeadHead } from "@/features/leads/record/LeadHead";
import { useNothing } from "@/features/leads/record/nothing";
import { Side } from "@/features/leads/record/Side";
import type { LeadPage } from "@/lib/contract";
import { useMe } from "@/lib/session";
import { factOf } from "@/records/facts/Fact";
import { leadRows, leadSheet } from "@/records/leads/sheet";
import { RecordFrame } from "./RecordFrame";
import { WaitingRecord } from "./WaitingRecord";

const ReturnDialog = lazy(async () => ({
  default: (await import("@/features/leads/record/ReturnDialog")).ReturnDialog,
}));
const ConvertDialog = lazy(async () => ({
  default: (await import("@/features/leads/convert/ConvertDialog")).ConvertDialog,
}));
const TransferDialog = lazy(async () => ({
  default: (await import("@/records/dialogs/TransferDialog")).TransferDialog,
}));
const EditPanel = lazy(async () => ({
  default: (await import("@/records/form/EditPanel")).EditPanel,
})) as unknown as typeof import("@/records/form/EditPanel").EditPanel;

const route = getRouteApi("/frame/leads/$leadId");

/** A lead: where it stands, what comes next, all that happened, all that is known. */
export function RecordPage() {
  const { leadId } = route.useParams();
  const { data, error, refetch } = useLeadPage(leadId);
  if (data) return <Lead key={leadId} page={data} />;
  const record = { type: "lead", id: leadId } as const;
  return <WaitingRecord record={record} error={error} onRetry={() => void refetch()} />;
}

/** What lies over the page. */
type Open = "transfer" | "return" | "convert" | "edit" | null;

function Lead({ page }: { page: LeadPage }) {
  const [open, setOpen] = useState<Open>(null);
  const { lead } = page;
  const nothing = useNothing(lead);
  const fact = factOf(leadSheet, lead, page.may.edit);
  return (
    <RecordFrame
      record={{ type: "lead", id: lead.id }}
      head={<LeadHead page={page} onOpen={setOpen} />}
      worked={{
        type: "lead",
        page,
        contact: { name: lead.contact_name, phone: lead.phone },
        nothing,
        fact,
      }}
      happened={page}
      side={<Side page={page} />}
      covered={open !== null}
    >
      <Over page={page} open={open} onClose={() => setOpen(null)} />
    </RecordFrame>
  );
}

type OverProps = { page: LeadPage; open: Open; onClose: () => void };

function Over({ page, open, onClose }: OverProps) {
  const { t } = useTranslation("records");
  const me = useMe();
  const navigate = useNavigate();
  const { lead } = page;
  const name = lead.company || lead.contact_name;
  // What is handed over may lie outside of what this person sees.
  const leave = () => {
    onClose();
    if (me.role === "seller" || me.role === "service") void navigate({ to: "/leads" });
  };
  if (open === "transfer") {
    return (
      <TransferDialog
        type="lead"
        ids={[lead.id]}
        title={t("transfer.title", { name })}
        owner={lead.owner}
        onDone={leave}
        onClose={onClose}
      />
    );
  }
  if (open === "return") return <ReturnDialog lead={lead} onDone={onClose} onClose={onClose} />;
  if (open === "convert") {
    return (
      <ConvertDialog
        page={page}
        onDone={(customerId) => void navigate({ to: "/customers/$customerId", params: { customerId } })}
        onClose={onClose}
      />
    );
  }
  if (open === "edit") {
    return <EditPanel sheet={leadSheet} record={lead} name={name} rows={leadRows} onClose={onClose} />;
  }
  return null;
}
