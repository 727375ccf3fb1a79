import { useQuery } from "@tanstack/react-query";
import { App, Modal, Progress } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ErrorState } from "@/components/ErrorState";
import { Field } from "@/components/Field";
import { SkeletonRows } from "@/components/SkeletonRows";
import { api, read } from "@/lib/api";
import type { Account, Held } from "@/lib/contract";
import { workChanged } from "@/lib/query";
import { mayOwn } from "@/records/people/mayOwn";
import { PersonPicker } from "@/records/people/PersonPicker";
import { organisationChanged, saidOf } from "../queries";
import { doneOf, handOverAll } from "./handOver";
import s from "./PersonPanel.module.css";

/** Switching somebody off: what is still theirs goes to one colleague first. */
export function DisableDialog({ account, onClose }: { account: Account; onClose: () => void }) {
  const { t } = useTranslation("organisation");
  const { message } = App.useApp();
  const params = { path: { person_id: account.id } };
  const holdings = useQuery({
    queryKey: ["accounts", account.id, "holdings"],
    queryFn: async (): Promise<Held[]> =>
      (await read(api.GET("/api/people/{person_id}/holdings", { params }))).items,
    staleTime: 0,
    gcTime: 0,
    refetchOnWindowFocus: false,
  });
  const [receiver, setReceiver] = useState<number | null>(null);
  const [left, setLeft] = useState<Held[] | null>(null);
  const [said, setSaid] = useState("");
  const held = holdings.data ?? [];
  const needs = held.length > 0;
  const working = left !== null;

  async function go() {
    setSaid("");
    setLeft(held);
    try {
      await handOverAll(() => nextPart(receiver ?? 0), held, setLeft);
      await api.POST("/api/people/{person_id}/disable", { params });
      void message.success(t("disable.done", { name: account.name }));
      void workChanged();
      void organisationChanged();
      onClose();
    } catch (error) {
      setSaid(saidOf(error) || t("common:not_saved"));
      setLeft(null);
      void holdings.refetch();
    }
  }
  const nextPart = async (receiver_id: number): Promise<Held[]> =>
    (await read(api.POST("/api/people/{person_id}/hand-over", { params, body: { receiver_id } }))).items;
  const locked = !holdings.data || (needs && receiver === null);
  return (
    <Modal
      open
      width={480}
      title={t("disable.title", { name: account.name })}
      okText={needs ? t("disable.hand_over") : t("disable.ok")}
      okButtonProps={{ disabled: locked, loading: working }}
      cancelButtonProps={{ disabled: working }}
      closable={!working}
      mask={{ closable: !working }}
      onOk={() => void go()}
      onCancel={onClose}
    >
      {holdings.isPending && <SkeletonRows rows={2} height={40} />}
      {holdings.error && !holdings.data && <ErrorState error={holdings.error} />}
      {holdings.data && <p>{needs ? t("disable.needs") : t("disable.text")}</p>}
      {needs && (
        <>
          <ul className={s.held}>
            {held.map((one) => (
              <li key={one.kind}>{one.said}</li>
            ))}
          </ul>
          <Field label={t("disable.receiver")} hint={t("disable.receiver_hint")} error={said || undefined}>
            {(id) => (
              <PersonPicker
                id={id}
                value={receiver}
                onChange={setReceiver}
                placeholder={t("disable.who")}
                only={(person) => mayOwn(person) && person.id !== account.id}
                autoFocus
              />
            )}
          </Field>
        </>
      )}
      {!needs && said && <p role="alert">{said}</p>}
      {working && needs && (
        <div className={s.progress} role="status">
          <Progress percent={doneOf(held, left)} aria-label={t("disable.progress")} />
          {t("disable.progress")}
        </div>
      )}
    </Modal>
  );
}
