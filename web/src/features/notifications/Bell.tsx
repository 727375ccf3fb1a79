import { Link } from "@tanstack/react-router";
import { Button, Popover } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Icon } from "@/components/Icon";
import type { Notification } from "@/lib/contract";
import { usePhone } from "@/lib/media";
import s from "./Bell.module.css";
import { Entries } from "./Entries";
import { EntryRecords } from "./EntryRecords";
import { useReadAll, useUnread } from "./queries";

/** The bell with its dot. `plain`: only the sign, inside the tab of the phone. */
export function Bell({ plain = false }: { plain?: boolean }) {
  const unread = useUnread();
  const sign = (
    <>
      <Icon name={plain ? "message" : "bell"} size={plain ? 24 : 20} />
      {unread > 0 && <i className={s.dot} data-plain={plain || undefined} />}
    </>
  );
  return plain ? sign : <DeskBell unread={unread}>{sign}</DeskBell>;
}

/** A press shows the newest entries over the page. */
function DeskBell({ unread, children }: { unread: number; children: React.ReactNode }) {
  const { t } = useTranslation("notifications");
  const [open, setOpen] = useState(false);
  const [counted, setCounted] = useState<Notification | null>(null);
  const close = () => setOpen(false);
  return (
    <>
      <Popover
        open={open}
        onOpenChange={setOpen}
        trigger="click"
        placement="bottomRight"
        arrow={false}
        destroyOnHidden
        classNames={{ root: s.popover ?? "" }}
        content={
          <Newest
            unread={unread}
            onClose={close}
            onRecords={(entry) => {
              close();
              setCounted(entry);
            }}
          />
        }
      >
        <button
          type="button"
          className={s.bell}
          aria-haspopup="dialog"
          aria-expanded={open}
          aria-label={t("bell", { count: unread })}
          onKeyDown={(event) => event.key === "Escape" && close()}
        >
          {children}
        </button>
      </Popover>
      {counted && <EntryRecords entry={counted} onClose={() => setCounted(null)} />}
    </>
  );
}

type NewestProps = { unread: number; onClose: () => void; onRecords: (entry: Notification) => void };

function Newest({ unread, onClose, onRecords }: NewestProps) {
  const { t } = useTranslation("notifications");
  return (
    <div className={s.newest}>
      <header className={s.head}>
        <h2>{t("title")}</h2>
        <ReadAll unread={unread} />
      </header>
      <div className={s.list}>
        <Entries onRecords={onRecords} onLeave={onClose} />
      </div>
      <Link to="/notifications" className={s.all} onClick={onClose}>
        {t("all")}
      </Link>
    </div>
  );
}

/** Nothing left unread, with one press. */
export function ReadAll({ unread }: { unread: number }) {
  const { t } = useTranslation("notifications");
  const phone = usePhone();
  const readAll = useReadAll();
  if (unread === 0) return null;
  return (
    <Button
      type="text"
      size={phone ? "large" : "small"}
      loading={readAll.isPending}
      onClick={() => readAll.mutate()}
    >
      {t("read_all")}
    </Button>
  );
}
