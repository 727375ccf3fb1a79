import { useTranslation } from "react-i18next";
import { Avatar } from "@/components/Avatar";
import type { Contact, LeadPage, OpenItem } from "@/lib/contract";
import { dialAddress, sayPhone } from "@/records/leads/phone";
import { Block } from "./Block";
import { Fact } from "./Fact";
import { contactFacts, isShown, leadFacts } from "./facts";
import { OpenItems } from "./OpenItems";
import s from "./Side.module.css";

type Props = { page: LeadPage; onWrite: (item: OpenItem) => void };

/** What is known: open work, facts, people, and what an import could not place. */
export function Side({ page, onWrite }: Props) {
  const { t } = useTranslation("lead");
  const { lead, may } = page;
  const others = page.contacts.filter((contact) => !isMain(contact, page));
  const facts = leadFacts.filter((name) => isShown(lead, name));
  return (
    <>
      <OpenItems items={page.open.slice(1)} mayWrite={may.follow_up} onWrite={onWrite} />
      <Block
        title={t("side.contact")}
        note={others.length > 0 ? t("side.people", { count: others.length + 1 }) : ""}
      >
        {contactFacts.map((name) => (
          <Fact key={name} lead={lead} name={name} mayEdit={may.edit} />
        ))}
        {others.map((contact) => (
          <Person key={contact.id} contact={contact} />
        ))}
      </Block>
      <Block title={t("side.facts")}>
        {facts.map((name) => (
          <Fact key={name} lead={lead} name={name} mayEdit={may.edit} />
        ))}
      </Block>
      {lead.leftovers.length > 0 && <Leftovers page={page} />}
    </>
  );
}

/** The lead's own contact, which comes without an id, stands in its facts already. */
const isMain = (contact: Contact, { lead }: LeadPage) =>
  contact.id === null || (contact.name === lead.contact_name && contact.phone === lead.phone);

function Person({ contact }: { contact: Contact }) {
  return (
    <div className={s.person}>
      <Avatar name={contact.name} />
      <div>
        <b>{contact.name}</b> <span>{contact.title}</span>
        <p>
          {contact.phone && <a href={dialAddress(contact.phone)}>{sayPhone(contact.phone)}</a>}
          {contact.wechat && <span>{contact.wechat}</span>}
          {contact.email && <a href={`mailto:${contact.email}`}>{contact.email}</a>}
        </p>
      </div>
    </div>
  );
}

/** What stood in the list and could not be understood, word for word. */
function Leftovers({ page: { lead } }: { page: LeadPage }) {
  const { t } = useTranslation("lead");
  return (
    <Block title={t("side.leftovers")} note={t("side.leftovers_note")}>
      <dl className={s.leftovers}>
        {lead.leftovers.map(({ label, text }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two columns of a list may have one name.
          <div key={index}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </Block>
  );
}
