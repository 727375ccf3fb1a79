import { useTranslation } from "react-i18next";
import { TierTag } from "@/components/Tag";
import type { Tier } from "@/lib/contract";
import { useWords } from "@/lib/words";
import { sayPhone } from "../phone";
import s from "./Fact.module.css";
import type { FactKind } from "./sheet";

type Props = { kind: FactKind; value: string };

/** A fact in words alone, without links. A decision carries its reason: `lost.price`. */
export function FactWords({ kind, value }: Props) {
  const { t } = useTranslation("common");
  const words = useWords();
  if (!value) return <span className={s.none}>{t("records:fact.none")}</span>;
  if (kind === "date") return <span title={value}>{words.date(value)}</span>;
  if (kind === "money") return <span>{words.money(Number(value))}</span>;
  if (kind === "tier") return <TierTag tier={value as Tier} />;
  if (kind === "role") return <span>{t(`decision_role.${value}`)}</span>;
  if (kind === "phone") return <span>{sayPhone(value)}</span>;
  if (kind === "decision") {
    const [decision, reason] = value.split(".");
    const parts = [t(`decision.${decision}`), reason && t(`lost_reason.${reason}`)];
    return <span>{parts.filter(Boolean).join(t("list_mark"))}</span>;
  }
  return <span className={s.text}>{value}</span>;
}
