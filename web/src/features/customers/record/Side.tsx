import { useTranslation } from "react-i18next";
import type { CustomerPage } from "@/lib/contract";
import { CollaboratorsBlock } from "@/records/collaborators/CollaboratorsBlock";
import { customerFacts, customerSheet } from "@/records/customers/sheet";
import { FilesBlock } from "@/records/files/FilesBlock";
import { FactsBlock, Leftovers } from "@/records/page/FactsBlock";
import { DecisionChain } from "./DecisionChain";
import { SourceLeads } from "./SourceLeads";

type Props = {
  page: CustomerPage;
  onAddContact: () => void;
};

/** What is known: people, facts, where it came from, who helps. */
export function Side({ page, onAddContact }: Props) {
  const { t } = useTranslation("records");
  const { customer, may } = page;
  return (
    <>
      <DecisionChain contacts={page.contacts} onAdd={may.add_contact ? onAddContact : undefined} />
      <FactsBlock
        title={t("side.facts")}
        sheet={customerSheet}
        record={customer}
        names={customerFacts}
        mayEdit={may.edit}
      />
      <SourceLeads leads={page.leads} />
      <FilesBlock record={{ type: "customer", id: customer.id }} files={page.files} mayAdd={may.edit} />
      <CollaboratorsBlock
        record={{ type: "customer", id: customer.id }}
        ownerId={customer.owner?.id ?? null}
        mayShare={may.share}
      />
      <Leftovers leftovers={customer.leftovers} />
    </>
  );
}
