import { useTranslation } from "react-i18next";
import { Tag, TierTag } from "@/components/Tag";
import type { LeadOut } from "@/lib/contract";
import { useWords } from "@/lib/words";
import { dialAddress, sayPhone } from "@/records/leads/phone";
import s from "./Fact.module.css";
import { type FactName, factKinds, factOf } from "./facts";

type Props = {
  lead: LeadOut;
  name: FactName;
  /** Words alone, without links. */
  plain?: boolean;
};

/** A fact as it is read. */
export function FactValue({ lead, name, plain = false }: Props) {
  const { t } = useTranslation("lead");
  const words = useWords();
  const value = factOf(lead, name);
  const kind = factKinds[name];
  if (!value) return <span className={s.none}>{t("fact.none")}</span>;
  if (kind === "date") return <span title={value}>{words.date(value)}</span>;
  if (kind === "tier") return <TierTag tier={lead.tier} />;
  if (kind === "decision") return <DecisionWords lead={lead} />;
  if (kind === "phone") return <Phone lead={lead} plain={plain} />;
  if (name === "email" && !plain) return <a href={`mailto:${value}`}>{value}</a>;
  return <span className={s.text}>{value}</span>;
}

function DecisionWords({ lead }: { lead: LeadOut }) {
  const { t } = useTranslation("common");
  const reason = lead.lost_reason && t(`lost_reason.${lead.lost_reason}`);
  return <span>{[t(`decision.${lead.decision}`), reason].filter(Boolean).join(t("list_mark"))}</span>;
}

/** A number that could be read can be dialled; another stands as it came, to be mended. */
function Phone({ lead, plain }: { lead: LeadOut; plain: boolean }) {
  const { t } = useTranslation("lead");
  if (!lead.phone) {
    return (
      <span className={s.raw}>
        {lead.phone_raw}
        <Tag tone="amber">{t("fact.phone_unclear")}</Tag>
      </span>
    );
  }
  const said = sayPhone(lead.phone);
  return plain ? <span>{said}</span> : <a href={dialAddress(lead.phone)}>{said}</a>;
}
