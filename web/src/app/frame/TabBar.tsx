import { Link, useLocation } from "@tanstack/react-router";
import { Suspense } from "react";
import { useTranslation } from "react-i18next";
import { Icon } from "@/components/Icon";
import { openOverlay } from "@/lib/overlays";
import { Bell } from "../slots";
import s from "./TabBar.module.css";

const current = { "aria-current": "page" } as const;

/** Leads, customers and contacts share a place; their lists lead to one another. */
const RECORDS = /^\/(leads|customers|contacts)(\/|$)/;

/** The bar at the foot of the phone; each target is 44 high or more. */
export function TabBar() {
  const { t } = useTranslation("frame");
  const atRecords = useLocation({ select: ({ pathname }) => RECORDS.test(pathname) });
  return (
    <nav className={s.bar} aria-label={t("nav.label")}>
      <Link to="/today" className={s.tab} activeProps={current}>
        <Icon name="today" size={24} />
        {t("nav.today")}
      </Link>
      <Link to="/customers" className={s.tab} aria-current={atRecords ? "page" : undefined}>
        <Icon name="building" size={24} />
        {t("nav.customers")}
      </Link>
      <button
        type="button"
        className={s.plus}
        aria-label={t("new.follow_up")}
        onClick={() => openOverlay("quick_follow_up")}
      >
        <Icon name="plus" size={24} />
      </button>
      <Link to="/notifications" className={s.tab} activeProps={current}>
        <span className={s.bell}>
          <Suspense fallback={<Icon name="message" size={24} />}>
            <Bell plain />
          </Suspense>
        </span>
        {t("nav.messages")}
      </Link>
      <Link to="/me" className={s.tab} activeProps={current}>
        <Icon name="user" size={24} />
        {t("nav.me")}
      </Link>
    </nav>
  );
}
