import { getRouteApi } from "@tanstack/react-router";
import { lazy, useState } from "react";
import { useContactPage } from "@/features/contacts/queries";
import { ContactHead } from "@/features/contacts/record/ContactHead";
import { Side } from "@/features/contacts/record/Side";
import { contactRows, contactSheet } from "@/features/contacts/sheet";
import type { ContactPage as Page } from "@/lib/contract";
import { RecordFrame } from "../record/RecordFrame";
import { WaitingRecord } from "../record/WaitingRecord";

const EditPanel = lazy(async () => ({
  default: (await import("@/records/form/EditPanel")).EditPanel,
})) as unknown as typeof import("@/records/form/EditPanel").EditPanel;

const route = getRouteApi("/frame/contacts/$contactId");

/** A person at a customer: how to reach them, what they have to say, what was said to them. */
export function ContactPage() {
  const { contactId } = route.useParams();
  const { data, error, refetch } = useContactPage(contactId);
  if (data) return <Contact key={contactId} page={data} />;
  const record = { type: "contact", id: contactId } as const;
  return <WaitingRecord record={record} error={error} onRetry={() => void refetch()} />;
}

function Contact({ page }: { page: Page }) {
  const [editing, setEditing] = useState(false);
  const { contact } = page;
  return (
    <RecordFrame
      record={{ type: "contact", id: contact.id }}
      head={<ContactHead page={page} onEdit={() => setEditing(true)} />}
      happened={page}
      filters={["all", "follow_up", "change"]}
      side={<Side page={page} />}
      covered={editing}
    >
      {editing && (
        <EditPanel
          sheet={contactSheet}
          record={contact}
          name={contact.name || contact.phone}
          rows={contactRows}
          onClose={() => setEditing(false)}
        />
      )}
    </RecordFrame>
  );
}
