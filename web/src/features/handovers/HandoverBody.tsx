import { useMutation } from "@tanstack/react-query";
import { App, Button, Progress } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { HandoverPage, HandoverTally } from "@/lib/contract";
import { useMe } from "@/lib/session";
import { useWords } from "@/lib/words";
import { DeclineDialog } from "./DeclineDialog";
import s from "./Handovers.module.css";
import { accept, handoversChanged, isMoving, moveNow, withdraw } from "./queries";

/** From whom to whom, how far it is, and what I may do with it. */
export function HandoverBody({ page }: { page: HandoverPage }) {
  const { t } = useTranslation("handovers");
  const words = useWords();
  const { handover, tallies, may_answer, may_order } = page;
  const [leaver, receiver] = [handover.leaver.name, handover.receiver.name];
  const made = { name: handover.offered_by.name, moment: words.moment(handover.offered_at) };
  return (
    <section className={s.about}>
      <p className={s.who}>{t("from_to", { leaver, receiver })}</p>
      <p className={s.pale}>
        {t(handover.without_asking ? "without_asking" : "offered", made)}
        {handover.state === "done" && handover.ended_at && (
          <> · {t("ended", { moment: words.moment(handover.ended_at) })}</>
        )}
      </p>
      {handover.note && <blockquote className={s.note}>{handover.note}</blockquote>}
      {handover.reason && <p className={s.reason}>{t("reason", { reason: handover.reason })}</p>}
      <p>{t(`what.${handover.state}`, { leaver, receiver })}</p>
      {tallies.length > 0 && <Tallies tallies={tallies} moving={isMoving(handover.state)} />}
      {may_answer && <Answer page={page} />}
      {may_order && <Order page={page} />}
    </section>
  );
}

function Tallies({ tallies, moving }: { tallies: HandoverTally[]; moving: boolean }) {
  const { t } = useTranslation("handovers");
  const sum = (part: "moved" | "left" | "stayed") => tallies.reduce((all, one) => all + one[part], 0);
  const [moved, all, stayed] = [sum("moved"), sum("moved") + sum("left"), sum("stayed")];
  return (
    <>
      <ul className={s.tallies} aria-label={t("tally.title")}>
        {tallies.map((one) => (
          <li key={one.kind}>{one.said}</li>
        ))}
      </ul>
      {moving && (
        <div role="status">
          <Progress
            percent={all === 0 ? 100 : Math.round((100 * moved) / all)}
            aria-label={t("tally.progress", { moved, all })}
          />
          <p className={s.pale}>{t("tally.progress", { moved, all })}</p>
        </div>
      )}
      {stayed > 0 && <p className={s.stayed}>{t("tally.stayed", { count: stayed })}</p>}
    </>
  );
}

function useAct(act: () => Promise<unknown>, done: string) {
  const { t } = useTranslation("common");
  const { message } = App.useApp();
  return useMutation({
    mutationFn: act,
    onSuccess: () => void message.success(done),
    onError: (error) => void message.error(error.message || t("not_saved")),
    // Somebody else may have been first.
    onSettled: () => handoversChanged(),
  });
}

function Answer({ page: { handover } }: { page: HandoverPage }) {
  const { t } = useTranslation("handovers");
  const [declining, setDeclining] = useState(false);
  const accepting = useAct(() => accept(handover.id), t("answer.accepted"));
  return (
    <div className={s.answer}>
      <div>
        <b>{t("answer.title")}</b>
        <p>{t("answer.text")}</p>
      </div>
      <div className={s.buttons}>
        <Button type="primary" loading={accepting.isPending} onClick={() => accepting.mutate()}>
          {t("answer.accept")}
        </Button>
        <Button disabled={accepting.isPending} onClick={() => setDeclining(true)}>
          {t("answer.decline")}
        </Button>
      </div>
      {declining && <DeclineDialog handover={handover} onClose={() => setDeclining(false)} />}
    </div>
  );
}

function Order({ page: { handover } }: { page: HandoverPage }) {
  const { t } = useTranslation("handovers");
  const { modal } = App.useApp();
  const me = useMe();
  const withdrawing = useAct(() => withdraw(handover.id), t("order.withdrawn"));
  const ordering = useAct(() => moveNow(handover.id), t("order.now_done"));
  const { name } = handover.receiver;
  const ask = () =>
    void modal.confirm({
      title: t("order.now_title", { name }),
      content: t("order.now_text", { name }),
      okText: t("order.now"),
      onOk: () => ordering.mutateAsync().catch(() => undefined),
    });
  return (
    <div className={s.buttons}>
      <Button loading={withdrawing.isPending} onClick={() => withdrawing.mutate()}>
        {t("order.withdraw")}
      </Button>
      {handover.receiver.id !== me.id && (
        <Button loading={ordering.isPending} onClick={ask}>
          {t("order.now")}
        </Button>
      )}
    </div>
  );
}
