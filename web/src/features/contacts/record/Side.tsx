import { useTranslation } from "react-i18next";
import type { ContactPage } from "@/lib/contract";
import { FactsBlock, Leftovers } from "@/records/page/FactsBlock";
import { contactFacts, contactSheet } from "../sheet";

/** What is known of a person. */
export function Side({ page: { contact, may } }: { page: ContactPage }) {
  const { t } = useTranslation("records");
  return (
    <>
      <FactsBlock
        title={t("side.facts")}
        sheet={contactSheet}
        record={contact}
        names={contactFacts}
        mayEdit={may.edit}
      />
      <Leftovers leftovers={contact.leftovers} />
    </>
  );
}
