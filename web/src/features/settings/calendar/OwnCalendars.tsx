import { App, Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ErrorState } from "@/components/ErrorState";
import { Icon } from "@/components/Icon";
import { SkeletonRows } from "@/components/SkeletonRows";
import type { OwnCalendar } from "@/lib/contract";
import head from "./CalendarSettings.module.css";
import s from "./OwnCalendars.module.css";
import { OwnDialog } from "./OwnDialog";
import { OwnRow } from "./OwnRow";
import { removeOwn, useOwnCalendars } from "./useOwn";

type Open = OwnCalendar | "department" | "shift";

/** Departments and shifts that work otherwise than the company. */
export function OwnCalendars() {
  const { t } = useTranslation("settings");
  const { modal, message } = App.useApp();
  const own = useOwnCalendars();
  const [open, setOpen] = useState<Open | null>(null);
  const remove = (one: OwnCalendar) =>
    modal.confirm({
      title: t("own.remove_title", { name: one.department?.name ?? one.name }),
      content: t(one.department ? "own.remove_department" : "own.remove_shift", { count: one.people }),
      okText: t("own.remove"),
      onOk: async () => {
        try {
          await removeOwn(one);
          void message.success(t("own.removed"));
        } catch (error) {
          void own.refetch(); // somebody else may have changed it
          void message.error((error instanceof Error && error.message) || t("common:not_saved"));
        }
      },
    });
  return (
    <section aria-label={t("own.title")}>
      <header className={head.head}>
        <h2>{t("own.title")}</h2>
        <p>{t("own.effect")}</p>
        <span className={s.add}>
          <Button icon={<Icon name="plus" />} onClick={() => setOpen("department")}>
            {t("own.add_department")}
          </Button>
          <Button icon={<Icon name="plus" />} onClick={() => setOpen("shift")}>
            {t("own.add_shift")}
          </Button>
        </span>
      </header>
      {own.error && !own.data && <ErrorState error={own.error} onRetry={() => void own.refetch()} />}
      {own.isPending && <SkeletonRows rows={2} height={64} />}
      {own.data?.length === 0 && <p className={s.none}>{t("own.none")}</p>}
      {own.data && own.data.length > 0 && (
        <ul className={s.list}>
          {own.data.map((one) => (
            <OwnRow key={one.id} own={one} onChange={() => setOpen(one)} onRemove={() => remove(one)} />
          ))}
        </ul>
      )}
      {open && (
        <OwnDialog
          own={typeof open === "string" ? undefined : open}
          kind={typeof open === "string" ? open : open.department ? "department" : "shift"}
          taken={(own.data ?? []).flatMap(({ department }) => (department ? [department.id] : []))}
          onClose={() => setOpen(null)}
        />
      )}
    </section>
  );
}
