import { useTranslation } from "react-i18next";
import type { LeadOut } from "@/lib/contract";
import type { Nothing } from "@/records/page/NextStep";

/** Why nothing is to be done with this lead any more. */
export function useNothing(lead: LeadOut): Nothing | null {
  const { t } = useTranslation("lead");
  if (lead.state === "converted") {
    const name = lead.customer?.name;
    const text = name ? t("next.converted_text", { name }) : t("next.converted_unseen");
    return { title: t("next.converted"), text };
  }
  if (lead.state === "returned") return { title: t("next.returned"), text: lead.return_reason };
  if (lead.state !== "lost") return null;
  const reason = lead.lost_reason && t(`common:lost_reason.${lead.lost_reason}`);
  return { title: t("next.lost"), text: reason || t("next.lost_text") };
}
