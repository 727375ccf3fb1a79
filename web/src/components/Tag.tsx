import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Tier } from "@/lib/contract";
import s from "./Tag.module.css";

/** edge: outlined · strong: outlined in ink · neutral: filled grey · the rest: what the colour means. */
export type TagTone = "edge" | "strong" | "neutral" | "red" | "amber" | "green" | "accent";

export function Tag({ tone = "edge", children }: { tone?: TagTone; children: ReactNode }) {
  return (
    <span className={s.tag} data-tone={tone}>
      {children}
    </span>
  );
}

/** How valuable a customer is; nothing when nobody has said so yet. */
export function TierTag({ tier }: { tier: Tier }) {
  const { t } = useTranslation("common");
  if (!tier) return null;
  return <Tag tone={tier === "high_value" ? "strong" : "edge"}>{t(`tier.${tier}`)}</Tag>;
}
