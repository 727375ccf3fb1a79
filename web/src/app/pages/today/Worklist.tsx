import { App } from "antd";
import { type ReactNode, Suspense, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { Kbd } from "@/components/Kbd";
import type { Today } from "@/lib/contract";
import { usePhone } from "@/lib/media";
import { openOverlay } from "@/lib/overlays";
import { useMe } from "@/lib/session";
import { FollowUpPanel, preloadFollowUpPanel, SnoozeDialog, TransferDialog } from "../../slots";
import { AwayNote } from "./AwayNote";
import { CardList } from "./CardList";
import { HandoverNotes } from "./HandoverNotes";
import { keyOf } from "./order";
import { RefresherNotes } from "./RefresherNotes";
import { TeamBlock } from "./TeamBlock";
import s from "./TodayPage.module.css";
import { type Cards, useCards } from "./useCards";

type Props = { today: Today; head: ReactNode; onShowAll: () => void };

/** The cards of the day, one of them selected, and the follow-up beside them. */
export function Worklist({ today, head, onShowAll }: Props) {
  const { t } = useTranslation("today");
  const me = useMe();
  const phone = usePhone();
  const list = useRef<HTMLDivElement>(null);
  const cards = useCards(today, list);
  useEffect(preloadFollowUpPanel, []);
  return (
    <div className={s.body}>
      <section className={s.list} aria-label={t("title")}>
        {head}
        <div className={s.scroll} ref={list} tabIndex={-1} data-quiet-focus>
          <HandoverNotes />
          <RefresherNotes />
          {today.away && <AwayNote away={today.away} />}
          {today.team && <TeamBlock team={today.team} meId={me.id} />}
          <CardList today={today} cards={cards} onShowAll={onShowAll} />
        </div>
        {!phone && <KeyFoot />}
      </section>
      <Suspense>
        {cards.writing && (
          <FollowUpPanel
            type={cards.writing.record.type}
            recordId={cards.writing.record.id}
            itemKey={keyOf(cards.writing)}
            onSaved={cards.closePanel}
            onSavedNext={cards.goOn}
            onClose={cards.closePanel}
          />
        )}
        <Dialogs cards={cards} />
      </Suspense>
    </div>
  );
}

function Dialogs({ cards: { dialog, closeDialog } }: { cards: Cards }) {
  const { t } = useTranslation("today");
  const { message } = App.useApp();
  if (!dialog) return null;
  const { record, assignee } = dialog.item;
  if (dialog.action === "hand_over") {
    return (
      <TransferDialog
        type={record.type}
        ids={[record.id]}
        title={t("hand_over_record", { name: record.name })}
        owner={assignee}
        onClose={closeDialog}
        onDone={closeDialog}
      />
    );
  }
  return (
    <SnoozeDialog
      item={dialog.item}
      onClose={closeDialog}
      onDone={() => {
        closeDialog();
        void message.success(t("snoozed", { name: record.name }));
      }}
    />
  );
}

function KeyFoot() {
  const { t } = useTranslation("today");
  return (
    <footer className={s.foot}>
      <span>
        <Kbd>J</Kbd>
        <Kbd>K</Kbd>
        {t("keys.move")}
      </span>
      <span>
        <Kbd>E</Kbd>
        {t("write")}
      </span>
      <span>
        <Kbd>S</Kbd>
        {t("snooze")}
      </span>
      <button type="button" onClick={() => openOverlay("keys")}>
        <Kbd>?</Kbd>
        {t("keys.all")}
      </button>
    </footer>
  );
}
