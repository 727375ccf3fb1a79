import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { App, Modal, Progress } from "antd";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { ErrorState } from "@/components/ErrorState";
import { Field } from "@/components/Field";
import { SkeletonRows } from "@/components/SkeletonRows";
import { api, read } from "@/lib/api";
import type { Account } from "@/lib/contract";
import { keys, queryClient, workChanged } from "@/lib/query";
import { mayOwn } from "@/records/people/mayOwn";
import { PersonPicker } from "@/records/people/PersonPicker";
import { organisationChanged, previewOf, saidOf } from "../queries";
import { pause, untilMoved } from "./handOver";
import s from "./PersonPanel.module.css";

/** Switching somebody off: what is still theirs goes to one colleague first, without an answer. */
export function DisableDialog({ account, onClose }: { account: Account; onClose: () => void }) {
  const { t } = useTranslation("organisation");
  const { message } = App.useApp();
  const preview = useQuery({ ...previewOf(account.id, null), gcTime: 0, refetchOnWindowFocus: false });
  const [receiver, setReceiver] = useState<number | null>(null);
  const [percent, setPercent] = useState<number | null>(null);
  const [said, setSaid] = useState("");
  const held = preview.data?.held ?? [];
  const open = preview.data?.open ?? null;
  const needs = held.length > 0 || open !== null;
  const working = percent !== null;
  const left = useRef(false);

  async function go() {
    setSaid("");
    setPercent(0);
    try {
      if (needs && !(await untilMoved(look(await start()), setPercent, stayed)))
        throw new Error(t("disable.lapsed"));
      await read(
        api.POST("/api/people/{person_id}/disable", { params: { path: { person_id: account.id } } }),
      );
      void message.success(t("disable.done", { name: account.name }));
      void workChanged();
      void organisationChanged();
      onClose();
    } catch (error) {
      if (left.current) return;
      setSaid(saidOf(error) || t("common:not_saved"));
      setPercent(null);
      void preview.refetch();
    }
    void queryClient.invalidateQueries({ queryKey: keys.handovers });
  }
  /** Whoever closes the dialog leaves it to the server, and switches off later. */
  async function stayed() {
    await pause();
    if (left.current) throw new Error();
  }
  function close() {
    left.current = true;
    void queryClient.invalidateQueries({ queryKey: keys.handovers });
    onClose();
  }
  /** The number of the package that moves now: the one that was offered, or a new one. */
  async function start(): Promise<number> {
    if (open && open.state !== "offered") return open.id;
    if (open) {
      const params = { path: { handover_id: open.id } };
      return (await read(api.POST("/api/handovers/{handover_id}/move-now", { params }))).handover.id;
    }
    const body = { leaver_id: account.id, receiver_id: receiver ?? 0, without_asking: true };
    return (await read(api.POST("/api/handovers", { body }))).handover.id;
  }
  const look = (handover_id: number) => () =>
    read(api.GET("/api/handovers/{handover_id}", { params: { path: { handover_id } } }));
  const locked = !preview.data || (needs && !open && receiver === null);
  const ok = !needs
    ? "disable.ok"
    : !open
      ? "disable.hand_over"
      : open.state === "offered"
        ? "disable.now"
        : "disable.wait";
  return (
    <Modal
      open
      width={480}
      title={t("disable.title", { name: account.name })}
      okText={t(ok)}
      okButtonProps={{ disabled: locked, loading: working }}
      cancelText={working && needs ? t("disable.later") : t("common:cancel")}
      mask={{ closable: !working }}
      onOk={() => void go()}
      onCancel={close}
    >
      {preview.isPending && <SkeletonRows rows={2} height={40} />}
      {preview.error && !preview.data && <ErrorState error={preview.error} />}
      {preview.data && <p>{needs ? t("disable.needs") : t("disable.text")}</p>}
      {needs && (
        <ul className={s.held}>
          {held.map((one) => (
            <li key={one.kind}>{one.said}</li>
          ))}
        </ul>
      )}
      {open && (
        <p>
          {t("disable.open", { name: account.name })}{" "}
          <Link to="/handovers/$handoverId" params={{ handoverId: open.id }} className={s.to}>
            {t("disable.open_link", { id: open.id })}
          </Link>
        </p>
      )}
      {needs && !open && (
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
      )}
      {(!needs || open) && said && <p role="alert">{said}</p>}
      {working && needs && (
        <div className={s.progress} role="status">
          <Progress percent={percent} aria-label={t("disable.progress")} />
          {t("disable.progress")}
        </div>
      )}
    </Modal>
  );
}
