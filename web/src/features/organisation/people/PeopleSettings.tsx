import { useQuery } from "@tanstack/react-query";
import { Button, Input } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Choice } from "@/components/Choice";
import { EmptyState } from "@/components/EmptyState";
import { ErrorState } from "@/components/ErrorState";
import { Icon } from "@/components/Icon";
import { SkeletonRows } from "@/components/SkeletonRows";
import { departmentsQuery, useCan } from "@/lib/session";
import { accountsQuery } from "../queries";
import { headAbove } from "./above";
import { InviteDialog } from "./InviteDialog";
import { Invited } from "./Invited";
import s from "./PeopleSettings.module.css";
import { PersonPanel } from "./PersonPanel";
import { PersonRow } from "./PersonRow";
import { found, type Shown } from "./search";

type Props = { person: number | undefined; onPerson: (id: number | undefined) => void };

/** Everybody who works here or did, and who was asked to come. */
export function PeopleSettings({ person, onPerson }: Props) {
  const { t } = useTranslation("organisation");
  const mayInvite = useCan("people.invite");
  const accounts = useQuery(accountsQuery);
  const departments = useQuery(departmentsQuery);
  const [typed, setTyped] = useState("");
  const [shown, setShown] = useState<Shown>("active");
  const [inviting, setInviting] = useState(false);
  if (accounts.error && !accounts.data) {
    return <ErrorState error={accounts.error} onRetry={() => void accounts.refetch()} />;
  }
  if (!accounts.data) return <SkeletonRows rows={8} height={52} />;
  const people = found(accounts.data, typed, shown);
  const open = accounts.data.find((one) => one.id === person);
  const count = (state: Shown) => found(accounts.data ?? [], "", state).length;
  return (
    <>
      <div className={s.bar}>
        <Input
          className={s.search ?? ""}
          allowClear
          prefix={<Icon name="search" />}
          aria-label={t("people.search")}
          placeholder={t("people.search")}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        <Choice
          label={t("people.shown")}
          value={shown}
          options={(["active", "disabled"] as const).map((state) => ({
            value: state,
            label: `${t(`people.state.${state}`)} ${count(state)}`,
          }))}
          onChange={(next) => next && setShown(next)}
        />
        {mayInvite && (
          <Button type="primary" icon={<Icon name="plus" />} onClick={() => setInviting(true)}>
            {t("invite.title")}
          </Button>
        )}
      </div>
      {mayInvite && shown === "active" && <Invited typed={typed} />}
      {people.length === 0 ? (
        <EmptyState icon="users" title={t("people.none")} text={t("people.none_text")} />
      ) : (
        <div className={s.table}>
          <div className={s.heads} aria-hidden>
            <span>{t("field.person")}</span>
            <span>{t("field.role")}</span>
            <span>{t("field.department")}</span>
            <span>{t("field.manager")}</span>
            <span>{t("field.seen")}</span>
            <span>{t("field.second_factor")}</span>
          </div>
          <ul className={s.list}>
            {people.map((one) => (
              <PersonRow
                key={one.id}
                person={one}
                head={headAbove(one, accounts.data, departments.data ?? [])}
                open={one.id === person}
                onOpen={() => onPerson(one.id)}
              />
            ))}
          </ul>
        </div>
      )}
      {open && <PersonPanel key={open.id} account={open} onClose={() => onPerson(undefined)} />}
      {inviting && <InviteDialog onClose={() => setInviting(false)} />}
    </>
  );
}
