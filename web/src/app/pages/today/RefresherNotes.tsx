import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Icon } from "@/components/Icon";
import { useRefreshers } from "@/features/refreshers/queries";
import { useMe } from "@/lib/session";
import s from "./AwayNote.module.css";

/** An SOP that I am asked to go through again. */
export function RefresherNotes() {
  const { t } = useTranslation("today");
  const me = useMe();
  const mine = useRefreshers().data?.filter((one) => one.person.id === me.id && !one.read_at);
  return mine?.map(({ id, sop, before }) => (
    <div key={id} className={s.note} role="status">
      <Icon name="book" />
      <p>
        <b>{t("refresher.asked", { sop: sop.name })}</b>
        <span>{t("refresher.counts", { due: before.due, kept: before.kept })}</span>
      </p>
      <Link to="/refreshers/$refresherId" params={{ refresherId: id }}>
        {t("refresher.open")}
      </Link>
    </div>
  ));
}
