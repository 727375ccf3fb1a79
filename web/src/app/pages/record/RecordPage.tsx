import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { ErrorState } from "@/components/ErrorState";
import { StepLine } from "@/components/StepLine";
import { useLeadPage } from "@/features/leads/queries";
import { Crumb } from "@/features/leads/record/Crumb";
import { NextStep } from "@/features/leads/record/NextStep";
import { RecordHead } from "@/features/leads/record/RecordHead";
import { RecordSkeleton } from "@/features/leads/record/RecordSkeleton";
import { Side } from "@/features/leads/record/Side";
import { Timeline } from "@/features/leads/record/Timeline";
import type { LeadPage, OpenItem } from "@/lib/contract";
import { useKeys } from "@/lib/keys";
import { useNarrow } from "@/lib/media";
import { useMe } from "@/lib/session";
import s from "./RecordPage.module.css";

const FollowUpPanel = lazy(async () => ({
  default: (await import("@/features/follow_ups/FollowUpPanel")).FollowUpPanel,
}));

const ReturnDialog = lazy(async () => ({
  default: (await import("@/features/leads/record/ReturnDialog")).ReturnDialog,
}));
const TransferDialog = lazy(async () => ({
  default: (await import("@/records/leads/TransferDialog")).TransferDialog,
}));

const route = getRouteApi("/frame/leads/$leadId");

/** A lead: where it stands, what comes next, all that happened, all that is known. */
export function RecordPage() {
  const { leadId } = route.useParams();
  const { data, error, refetch } = useLeadPage(leadId);
  if (data) return <Record key={leadId} page={data} />;
  return (
    <div className={s.page}>
      <Crumb id={leadId} />
      {error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <RecordSkeleton />}
    </div>
  );
}

/** What lies over the record: a follow-up being written, or a question. */
type Open = { what: "writing"; itemKey?: string } | { what: "transfer" } | { what: "return" } | null;

const writingOf = (item?: OpenItem): Open =>
  item ? { what: "writing", itemKey: `${item.kind}-${item.id}` } : { what: "writing" };

function Record({ page }: { page: LeadPage }) {
  const me = useMe();
  const [open, setOpen] = useState<Open>(null);
  const narrow = useNarrow();
  const { lead, run, may } = page;
  const close = () => setOpen(null);
  const write = (item?: OpenItem) => setOpen(writingOf(item));
  const writing = open?.what === "writing";
  useKeys({ e: () => write(page.open[0]) }, may.follow_up && open === null);
  const side = <Side page={page} onWrite={write} />;
  const beside = !narrow && !writing;
  return (
    <div className={s.row}>
      <div className={s.page}>
        <Crumb id={lead.id} />
        <RecordHead
          page={page}
          onTransfer={() => setOpen({ what: "transfer" })}
          onReturn={() => setOpen({ what: "return" })}
        />
        {run && (
          <div className={s.line}>
            <StepLine steps={run.steps} meId={me.id} />
          </div>
        )}
        <NextStep page={page} writing={writing} onWrite={write} />
        <div className={s.columns} data-beside={beside || undefined}>
          <Timeline
            page={page}
            onWrite={may.follow_up && !writing ? () => write(page.open[0]) : undefined}
            side={beside ? undefined : side}
          />
          {beside && <aside className={s.side}>{side}</aside>}
        </div>
      </div>
      {writing && (
        <Suspense>
          <FollowUpPanel
            recordId={lead.id}
            {...(open.itemKey && { itemKey: open.itemKey })}
            onSaved={close}
            onClose={close}
          />
        </Suspense>
      )}
      <Suspense>
        <Questions page={page} open={open} onClose={close} />
      </Suspense>
    </div>
  );
}

function Questions({ page, open, onClose }: { page: LeadPage; open: Open; onClose: () => void }) {
  const { t } = useTranslation("lead");
  const me = useMe();
  const navigate = useNavigate();
  const { lead } = page;
  // What is handed over may lie outside of what this person sees.
  const leave = () => {
    onClose();
    if (me.role === "seller" || me.role === "service") void navigate({ to: "/leads" });
  };
  if (open?.what === "transfer") {
    return (
      <TransferDialog
        leadIds={[lead.id]}
        title={t("transfer.title", { name: lead.company || lead.contact_name })}
        owner={lead.owner}
        onDone={leave}
        onClose={onClose}
      />
    );
  }
  if (open?.what === "return") return <ReturnDialog lead={lead} onDone={onClose} onClose={onClose} />;
  return null;
}
