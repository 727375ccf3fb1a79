import { useTranslation } from "react-i18next";
import type { CustomerPage, OpenItem } from "@/lib/contract";
import { CollaboratorsBlock } from "@/records/collaborators/CollaboratorsBlock";
import { customerFacts, customerSheet } from "@/records/customers/sheet";
import { FilesBlock } from "@/records/files/FilesBlock";
import { FactsBlock, Leftovers } from "@/records/page/FactsBlock";
import { OpenItems } from "@/records/page/OpenItems";
import type { FactOf } from "@/records/steps/StepParts";
import { DecisionChain } from "./DecisionChain";
import { SourceLeads } from "./SourceLeads";

type Props = {
  page: CustomerPage;
  fact: FactOf;
  onWrite: (item: OpenItem) => void;
  onAddContact: () => void;
};

/** What is known: open work, people, facts, where it came from, who helps. */
export function Side({ page, fact, onWrite, onAddContact }: Props) {
  const { t } = useTranslation("records");
  const { customer, may } = page;
  return (
    <>
      <OpenItems items={page.open.slice(1)} mayWrite={may.follow_up} fact={fact} onWrite={onWrite} />
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
