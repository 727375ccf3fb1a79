import { useTranslation } from "react-i18next";
import type { Contact, LeadPage } from "@/lib/contract";
import { CollaboratorsBlock } from "@/records/collaborators/CollaboratorsBlock";
import { FilesBlock } from "@/records/files/FilesBlock";
import { contactFacts, isShown, leadFacts, leadSheet } from "@/records/leads/sheet";
import { FactsBlock, Leftovers } from "@/records/page/FactsBlock";
import { PersonLine } from "@/records/page/PersonLine";

type Props = {
  page: LeadPage;
};

/** What is known: facts, people, and what an import could not place. */
export function Side({ page }: Props) {
  const { t } = useTranslation("records");
  const { lead, may } = page;
  const others = page.contacts.filter((contact) => !isMain(contact, page));
  const common = { sheet: leadSheet, record: lead, mayEdit: may.edit };
  return (
    <>
      <FactsBlock
        {...common}
        title={t("side.contact")}
        note={others.length > 0 ? t("side.people", { count: others.length + 1 }) : ""}
        names={contactFacts}
      >
        {others.map((contact) => (
          <PersonLine key={contact.id} person={contact} />
        ))}
      </FactsBlock>
      <FactsBlock
        {...common}
        title={t("side.facts")}
        names={leadFacts.filter((name) => isShown(lead, name))}
      />
      <FilesBlock record={{ type: "lead", id: lead.id }} files={page.files} mayAdd={may.edit} />
      <CollaboratorsBlock
        record={{ type: "lead", id: lead.id }}
        ownerId={lead.owner?.id ?? null}
        mayShare={may.share}
      />
      <Leftovers leftovers={lead.leftovers} />
    </>
  );
}

/** The lead's own contact, which comes without an id, stands in its facts already. */
const isMain = (contact: Contact, { lead }: LeadPage) =>
  contact.id === null || (contact.name === lead.contact_name && contact.phone === lead.phone);
