import { useQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { EmptyState } from "@/components/EmptyState";
import { ErrorState } from "@/components/ErrorState";
import { Icon } from "@/components/Icon";
import { SkeletonRows } from "@/components/SkeletonRows";
import type { Leave } from "@/lib/contract";
import { useMe } from "@/lib/session";
import { LeaveDialog } from "./LeaveDialog";
import { LeaveRow } from "./LeaveRow";
import s from "./LeaveSettings.module.css";
import { leavesQuery } from "./queries";

/** When I am away and who stands in; for whom I stand in; and the leave of those I lead. */
export function LeaveSettings() {
  const { t } = useTranslation("leave");
  const me = useMe();
  const leaves = useQuery(leavesQuery);
  const [open, setOpen] = useState<Leave | "new" | null>(null);
  if (leaves.error && !leaves.data) {
    return <ErrorState error={leaves.error} onRetry={() => void leaves.refetch()} />;
  }
  if (!leaves.data) return <SkeletonRows rows={5} height={64} />;
  const { items, people } = leaves.data;
  const mine = items.filter(({ user }) => user.id === me.id);
  const covering = items.filter(({ user, deputy }) => user.id !== me.id && deputy.id === me.id);
  const team = items.filter(({ user, deputy }) => user.id !== me.id && deputy.id !== me.id);
  const planButton = (
    <Button type="primary" icon={<Icon name="plus" />} onClick={() => setOpen("new")}>
      {t("plan")}
    </Button>
  );
  return (
    <div className={s.settings}>
      <header className={s.head}>
        <p>{t("effect")}</p>
        {items.length > 0 && planButton}
      </header>
      {items.length === 0 && (
        <EmptyState icon="calendar" title={t("none.title")} text={t("none.text")} action={planButton} />
      )}
      <Part title={t("mine")} leaves={mine} onChange={setOpen} />
      <Part title={t("covering")} leaves={covering} onChange={setOpen} />
      <Part title={t("team")} leaves={team} onChange={setOpen} />
      {open && (
        <LeaveDialog
          leave={open === "new" ? undefined : open}
          people={people}
          onClose={() => setOpen(null)}
        />
      )}
    </div>
  );
}

type PartProps = { title: string; leaves: Leave[]; onChange: (leave: Leave) => void };

function Part({ title, leaves, onChange }: PartProps) {
  if (leaves.length === 0) return null;
  return (
    <section>
      <h2 className={s.title}>{title}</h2>
      <ul className={s.list}>
        {leaves.map((leave) => (
          <LeaveRow key={leave.id} leave={leave} onChange={() => onChange(leave)} />
        ))}
      </ul>
    </section>
  );
}
