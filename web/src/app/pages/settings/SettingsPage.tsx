import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import { useTranslation } from "react-i18next";
import { PageHead } from "@/components/PageHead";
import { SkeletonRows } from "@/components/SkeletonRows";
import { CalendarSettings } from "@/features/settings/calendar/CalendarSettings";
import { NotificationSettings } from "@/features/settings/notifications/NotificationSettings";
import { useDeadLetters } from "@/features/settings/queue/useDeadLetters";
import { SystemHealth } from "@/features/settings/system/SystemHealth";
import type { Right } from "@/lib/contract";
import { useMe } from "@/lib/session";
import { Places } from "./Places";
import { Preferences } from "./Preferences";
import s from "./SettingsPage.module.css";
import { type SettingsSearch, TABS, type Tab } from "./search";

// What only administrators open is not on the way to anybody's own preferences.
const PeopleSettings = lazy(async () => ({
  default: (await import("@/features/organisation/people/PeopleSettings")).PeopleSettings,
}));
const DepartmentSettings = lazy(async () => ({
  default: (await import("@/features/organisation/departments/DepartmentSettings")).DepartmentSettings,
}));
const RoleSettings = lazy(async () => ({
  default: (await import("@/features/organisation/roles/RoleSettings")).RoleSettings,
}));
const LeaveSettings = lazy(async () => ({
  default: (await import("@/features/leave/LeaveSettings")).LeaveSettings,
}));
const route = getRouteApi("/frame/settings");
const NEEDS: Partial<Record<Tab, Right>> = {
  people: "people.change",
  departments: "people.change",
  roles: "people.change",
  calendar: "calendar.change",
  system: "queue.manage",
};

/** One's own preferences; for administrators also what holds for the company. */
export function SettingsPage() {
  const { t } = useTranslation("settings");
  const { can } = useMe();
  const { tab = "me", year, person } = route.useSearch();
  const navigate = useNavigate();
  const known = TABS.filter((one) => !NEEDS[one] || can.includes(NEEDS[one]));
  const shown = known.includes(tab) ? tab : "me";
  const show = (next: Tab, more: Omit<SettingsSearch, "tab"> = {}) =>
    void navigate({ to: "/settings", search: { tab: next, ...more }, replace: true });
  return (
    <div className={s.page}>
      <PageHead title={t("title")} />
      <div className={s.inside}>
        {known.length > 1 && <Places tabs={known} shown={shown} named={(one) => <TabName tab={one} />} />}
        {shown === "me" && <Preferences />}
        {shown === "notifications" && <NotificationSettings />}
        <Suspense fallback={<SkeletonRows rows={8} height={52} />}>
          {shown === "leave" && <LeaveSettings />}
          {shown === "people" && (
            <PeopleSettings person={person} onPerson={(next) => show("people", { person: next })} />
          )}
          {shown === "departments" && <DepartmentSettings />}
          {shown === "roles" && <RoleSettings />}
        </Suspense>
        {shown === "calendar" && (
          <CalendarSettings year={year} onYear={(next) => show("calendar", { year: next })} />
        )}
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
