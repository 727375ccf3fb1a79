import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { lazy, useState } from "react";
import { useTranslation } from "react-i18next";
import { useCustomerPage } from "@/features/customers/queries";
import { CustomerHead } from "@/features/customers/record/CustomerHead";
import { Side } from "@/features/customers/record/Side";
import type { CustomerPage as Page } from "@/lib/contract";
import { useMe } from "@/lib/session";
import { customerRows, customerSheet } from "@/records/customers/sheet";
import { factOf } from "@/records/facts/Fact";
import { RecordFrame } from "../record/RecordFrame";
import { WaitingRecord } from "../record/WaitingRecord";

const TransferDialog = lazy(async () => ({
  default: (await import("@/records/dialogs/TransferDialog")).TransferDialog,
}));
const NewContactPanel = lazy(async () => ({
  default: (await import("@/features/contacts/create/NewContactPanel")).NewContactPanel,
}));
const EditPanel = lazy(async () => ({
  default: (await import("@/records/form/EditPanel")).EditPanel,
})) as unknown as typeof import("@/records/form/EditPanel").EditPanel;

const route = getRouteApi("/frame/customers/$customerId");

/** A customer: where the work stands, what comes next, all that happened, who is who. */
export function CustomerPage() {
  const { customerId } = route.useParams();
  const { data, error, refetch } = useCustomerPage(customerId);
  if (data) return <Customer key={customerId} page={data} />;
  const record = { type: "customer", id: customerId } as const;
  return <WaitingRecord record={record} error={error} onRetry={() => void refetch()} />;
}

/** What lies over the page. */
type Open = "transfer" | "edit" | "contact" | null;

function Customer({ page }: { page: Page }) {
  const [open, setOpen] = useState<Open>(null);
  const { customer } = page;
  const main = page.contacts.find(({ is_main }) => is_main) ?? page.contacts[0];
  const contact = main?.phone ? main : { name: "", phone: customer.phone };
  const fact = factOf(customerSheet, customer, page.may.edit);
  return (
    <RecordFrame
      record={{ type: "customer", id: customer.id }}
      head={<CustomerHead page={page} onOpen={setOpen} />}
      worked={{ type: "customer", page, contact, nothing: null, fact }}
      happened={page}
      side={<Side page={page} onAddContact={() => setOpen("contact")} />}
      covered={open !== null}
    >
      <Over page={page} open={open} onClose={() => setOpen(null)} />
    </RecordFrame>
  );
}

type OverProps = { page: Page; open: Open; onClose: () => void };

function Over({ page: { customer }, open, onClose }: OverProps) {
  const { t } = useTranslation("records");
  const me = useMe();
  const navigate = useNavigate();
  // What is handed over may lie outside of what this person sees.
  const leave = () => {
    onClose();
    if (me.role === "seller" || me.role === "service") void navigate({ to: "/customers" });
  };
  if (open === "transfer") {
    return (
      <TransferDialog
        type="customer"
        ids={[customer.id]}
        title={t("transfer.title", { name: customer.name })}
        owner={customer.owner}
        onDone={leave}
        onClose={onClose}
      />
    );
  }
  if (open === "edit") {
    return (
      <EditPanel
        sheet={customerSheet}
        record={customer}
        name={customer.name}
        rows={customerRows}
        onClose={onClose}
      />
    );
  }
  if (open === "contact") {
    return (
      <NewContactPanel
        over
        customer={{ id: customer.id, name: customer.name }}
        onSaved={onClose}
        onClose={onClose}
      />
    );
  }
  return null;
}
