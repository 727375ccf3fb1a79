import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { Tabs } from "antd";
import { useTranslation } from "react-i18next";
import { PageHead } from "@/components/PageHead";
import { CalendarSettings } from "@/features/settings/calendar/CalendarSettings";
import { NotificationSettings } from "@/features/settings/notifications/NotificationSettings";
import { useDeadLetters } from "@/features/settings/queue/useDeadLetters";
import { SystemHealth } from "@/features/settings/system/SystemHealth";
import type { Right } from "@/lib/contract";
import { useMe } from "@/lib/session";
import { Preferences } from "./Preferences";
import s from "./SettingsPage.module.css";
import { TABS, type Tab } from "./search";

const route = getRouteApi("/frame/settings");
const NEEDS: Partial<Record<Tab, Right>> = { calendar: "calendar.change", system: "queue.manage" };

/** One's own preferences; for administrators also what holds for the company. */
export function SettingsPage() {
  const { t } = useTranslation("settings");
  const { can } = useMe();
  const { tab = "me", year } = route.useSearch();
  const navigate = useNavigate();
  const known = TABS.filter((one) => !NEEDS[one] || can.includes(NEEDS[one]));
  const shown = known.includes(tab) ? tab : "me";
  const show = (next: Tab, ofYear?: number) =>
    void navigate({ to: "/settings", search: { tab: next, year: ofYear }, replace: true });
  return (
    <div className={s.page}>
      <PageHead title={t("title")} />
      <div className={s.inside}>
        {known.length > 1 && (
          <Tabs
            activeKey={shown}
            items={known.map((one) => ({ key: one, label: <TabName tab={one} /> }))}
            onChange={(key) => show(key as Tab)}
          />
        )}
        {shown === "me" && <Preferences />}
        {shown === "notifications" && <NotificationSettings />}
        {shown === "calendar" && <CalendarSettings year={year} onYear={(next) => show("calendar", next)} />}
        {shown === "system" && <SystemHealth />}
      </div>
    </div>
  );
}

/** The system says how much work it gave up on, so that somebody looks. */
function TabName({ tab }: { tab: Tab }) {
  const { t } = useTranslation("settings");
  const letters = useDeadLetters(tab === "system");
  const count = tab === "system" ? (letters.data?.length ?? 0) : 0;
  return (
    <>
      {t(`tab.${tab}`)}
      {count > 0 && <small className={s.count}>{count}</small>}
    </>
  );
}
