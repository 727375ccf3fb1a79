import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import { useTranslation } from "react-i18next";
import { ContactList } from "@/features/contacts/list/ContactList";
import { type ContactListQuery, contactFilters, SORTS } from "@/features/contacts/list/view";
import { ExportButton } from "@/features/exports/ExportButton";
import { usePhone } from "@/lib/media";
import { useMe } from "@/lib/session";
import { CreateButton, ListTop } from "@/records/list/ListTop";
import { read, viewOf } from "@/records/list/views";
import s from "../record/ListPage.module.css";

const NewContactPanel = lazy(async () => ({
  default: (await import("@/features/contacts/create/NewContactPanel")).NewContactPanel,
}));

const route = getRouteApi("/frame/contacts");

/** All people at customers that one may see. */
export function ContactsPage() {
  const { t } = useTranslation("contacts");
  const me = useMe();
  const phone = usePhone();
  const navigate = useNavigate();
  const { new: creating, ...query } = route.useSearch();
  const show = (next: ContactListQuery) => void navigate({ to: "/contacts", search: next, replace: true });
  const create = () => void navigate({ to: "/contacts", search: { ...query, new: true } });
  const open = (contactId: number) => void navigate({ to: "/contacts/$contactId", params: { contactId } });
  return (
    <div className={s.page}>
      <div className={s.list}>
        <ListTop
          type="contact"
          title={t("title")}
          query={query}
          view={viewOf(query, me.role)}
          sorts={SORTS}
          onSort={(sort) => show({ ...query, sort: read.one(SORTS)(sort) })}
        >
          {!phone && <ExportButton type="contact" asked={contactFilters.asked(query, me.role)} />}
          {me.can.includes("contact.create") && (
            <CreateButton label={t("create.title")} quiet={phone || creating === true} onClick={create} />
          )}
        </ListTop>
        <ContactList query={query} onShow={show} onCreate={create} onOpen={open} />
      </div>
      <Suspense>
        {creating && <NewContactPanel onSaved={({ id }) => open(id)} onClose={() => show(query)} />}
      </Suspense>
    </div>
  );
}
