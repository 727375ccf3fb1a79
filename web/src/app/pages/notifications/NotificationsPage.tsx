import { useState } from "react";
import { useTranslation } from "react-i18next";
import { PageHead } from "@/components/PageHead";
import { ReadAll } from "@/features/notifications/Bell";
import { Entries } from "@/features/notifications/Entries";
import { EntryRecords } from "@/features/notifications/EntryRecords";
import { useUnread } from "@/features/notifications/queries";
import type { Notification } from "@/lib/contract";
import s from "./NotificationsPage.module.css";

/** Everything the bell has told. */
export function NotificationsPage() {
  const { t } = useTranslation("notifications");
  const unread = useUnread();
  const [counted, setCounted] = useState<Notification | null>(null);
  return (
    <>
      <PageHead title={t("title")} sub={unread > 0 && t("unread_count", { count: unread })}>
        <ReadAll unread={unread} />
      </PageHead>
      <div className={s.entries}>
        <Entries onRecords={setCounted} />
      </div>
      {counted && <EntryRecords entry={counted} onClose={() => setCounted(null)} />}
    </>
  );
}
