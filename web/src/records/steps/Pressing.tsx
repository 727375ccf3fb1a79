import { useTranslation } from "react-i18next";
import { Tag } from "@/components/Tag";
import type { WorkItem } from "@/lib/contract";
import s from "./Pressing.module.css";

type Props = { item: Pick<WorkItem, "urgent" | "at_risk"> };

/** What a late step has come to by its rungs: urgent, its record at risk. */
export function Pressing({ item }: Props) {
  const { t } = useTranslation("steps");
  if (!item.urgent && !item.at_risk) return null;
  return (
    <span className={s.tags}>
      {item.urgent && <Tag tone="red">{t("urgent")}</Tag>}
      {item.at_risk && <Tag tone="amber">{t("at_risk")}</Tag>}
    </span>
  );
}
