import { useTranslation } from "react-i18next";
import { Avatar } from "@/components/Avatar";
import type { WorkItem } from "@/lib/contract";
import { useMe } from "@/lib/session";
import s from "./Whose.module.css";

/** With whom it is, when it is not mine. */
export function Whose({ item: { assignee } }: { item: WorkItem }) {
  const { t } = useTranslation("today");
  const me = useMe();
  if (assignee.id === me.id) return null;
  return (
    <span className={s.whose}>
      <Avatar name={assignee.name} size={20} />
      {t("assigned_to", { name: assignee.name })}
    </span>
  );
}
