import { App, Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Avatar } from "@/components/Avatar";
import { Panel } from "@/components/Panel";
import { api, read } from "@/lib/api";
import type { Account } from "@/lib/contract";
import { ApiError, isStatus } from "@/lib/errors";
import { organisationChanged, saidOf } from "../queries";
import { AccountPart } from "./AccountPart";
import { changesOf, contested, type Values, valuesOf } from "./change";
import { PersonForm } from "./PersonForm";
import s from "./PersonPanel.module.css";

/** One person: what administrators write of them, and their account. */
export function PersonPanel({ account, onClose }: { account: Account; onClose: () => void }) {
  const { t } = useTranslation("organisation");
  const { message } = App.useApp();
  // As it was read when the writing began; what others save meanwhile comes in when it must.
  const [read_, setRead] = useState(account);
  const [written, setWritten] = useState<Partial<Values>>({});
  const [said, setSaid] = useState<Record<string, string | undefined>>({});
  const [saving, setSaving] = useState(false);
  const changes = changesOf(read_, written);
  const values = { ...valuesOf(read_), ...written };
  const locked = Object.keys(changes).length === 0 || !values.name?.trim();

  /** Nothing typed is lost: the other's version comes in under it, and the next saving is on it. */
  function meet(now: Account) {
    const both = contested(read_, now, written);
    const theirs = valuesOf(now);
    setSaid(
      Object.fromEntries(both.map((name) => [name, t("stale.field", { value: shown(name, now, theirs) })])),
    );
    setRead(now);
    void message.warning(t("stale.said"));
  }
  const shown = (name: string, now: Account, theirs: Values): string => {
    if (name === "role") return t(`frame:role.${now.role}`);
    if (name === "department_id") return now.department?.name ?? t("field.no_department");
    if (name === "manager_id") return now.manager?.name ?? t("field.no_manager");
    return String(theirs[name as keyof Values] ?? "");
  };
  async function save() {
    setSaving(true);
    setSaid({});
    try {
      const path = { person_id: account.id };
      const body = { version: read_.version, ...changes };
      const after = await read(api.PATCH("/api/people/{person_id}", { params: { path }, body }));
      setRead(after);
      setWritten({});
      void organisationChanged();
      void message.success(t("person.saved"));
    } catch (error) {
      if (isStatus(error, 412) && error.details.current) meet(error.details.current as Account);
      else if (error instanceof ApiError && Object.keys(error.fields).length > 0) setSaid(error.fields);
      else void message.error(saidOf(error) || t("common:not_saved"));
    } finally {
      setSaving(false);
    }
  }
  return (
    <Panel
      over
      label={t("person.label", { name: account.name })}
      title={
        <>
          <Avatar name={account.name} size={28} />
          {account.name}
        </>
      }
      sub={[account.login, account.email !== account.login && account.email].filter(Boolean).join(" · ")}
      foot={
        <div className={s.foot}>
          <Button type="primary" disabled={locked} loading={saving} onClick={() => void save()}>
            {t("common:save")}
          </Button>
          {Object.keys(changes).length > 0 && (
            <Button onClick={() => setWritten({})}>{t("person.undo")}</Button>
          )}
        </div>
      }
      onClose={onClose}
    >
      <PersonForm
        values={values}
        said={said}
        self={account.id}
        onChange={(more) => setWritten((before) => ({ ...before, ...more }))}
      />
      <AccountPart account={account} />
    </Panel>
  );
}
