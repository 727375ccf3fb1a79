import { Link, useNavigate } from "@tanstack/react-router";
import { App } from "antd";
import { type ReactNode, Suspense, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { EmptyState } from "@/components/EmptyState";
import { Kbd } from "@/components/Kbd";
import { ListHead } from "@/components/List";
import { api } from "@/lib/api";
import type { Today, WorkItem } from "@/lib/contract";
import { useKeys } from "@/lib/keys";
import { usePhone } from "@/lib/media";
import { openOverlay } from "@/lib/overlays";
import { workChanged } from "@/lib/query";
import { useCan, useMe } from "@/lib/session";
import { FollowUpPanel, preloadFollowUpPanel, SnoozeDialog, TransferDialog } from "../../slots";
import { inOrder, keyOf, neighbour, nextCard } from "./order";
import { TeamBlock } from "./TeamBlock";
import s from "./TodayPage.module.css";
import { UpcomingRow, WorkRow } from "./WorkRow";

export type CardAction = "write" | "call" | "snooze" | "hand_over" | "complete" | "open";

/** The cards of the day, one of them selected, and the follow-up beside them. */
export function Worklist({ today, head }: { today: Today; head: ReactNode }) {
  const { t } = useTranslation("today");
  const { message } = App.useApp();
  const navigate = useNavigate();
  const me = useMe();
  const phone = usePhone();
  const [transfers, assigns] = [useCan("lead.transfer"), useCan("lead.assign")];
  const mayHandOver = transfers || assigns;
  const items = inOrder(today);
  const [chosen, setChosen] = useState<string | null>(null);
  const [writing, setWriting] = useState<WorkItem | null>(null);
  const [dialog, setDialog] = useState<{ action: "snooze" | "hand_over"; item: WorkItem } | null>(null);
  // A card that has gone gives its place to the first.
  const selected = items.find((item) => keyOf(item) === chosen) ?? items[0] ?? null;
  const selectedKey = selected && keyOf(selected);
  const scroller = useRef<HTMLDivElement>(null);

  function focusCard(key: string | null) {
    const row = scroller.current?.querySelector<HTMLElement>(`[data-key="${key}"]`);
    row?.focus({ preventScroll: true });
    row?.scrollIntoView({ block: "nearest" });
  }
  function select(item: WorkItem | null) {
    if (!item) return;
    setChosen(keyOf(item));
    // A panel that is open follows the selection.
    if (writing) setWriting(item);
  }
  function step(by: 1 | -1) {
    const item = neighbour(items, selectedKey, by);
    select(item);
    if (item) focusCard(keyOf(item));
  }
  async function complete(item: WorkItem) {
    try {
      await api.POST("/api/tasks/{task_id}/complete", { params: { path: { task_id: item.id } } });
      void message.success(t("task_done", { title: item.title }));
      await workChanged();
    } catch {
      void message.error(t("common:not_saved"));
    }
  }
  function act(action: CardAction, item: WorkItem) {
    setChosen(keyOf(item));
    if (action === "write") return setWriting(item);
    if (action === "snooze") return setDialog({ action, item });
    if (action === "hand_over") return mayHandOver ? setDialog({ action, item }) : undefined;
    if (action === "complete") return item.kind === "task" ? void complete(item) : undefined;
    if (action === "open") return void navigate({ to: "/leads/$leadId", params: { leadId: item.record.id } });
    if (item.contact?.phone) window.location.href = `tel:${item.contact.phone}`;
  }
  const onSelected = (action: CardAction) => () => selected && act(action, selected);
  useKeys({
    j: () => step(1),
    k: () => step(-1),
    ArrowDown: () => step(1),
    ArrowUp: () => step(-1),
    e: onSelected("write"),
    c: onSelected("call"),
    s: onSelected("snooze"),
    h: onSelected("hand_over"),
    d: onSelected("complete"),
    Enter: onSelected("open"),
    Escape: () => writing && closePanel(),
  });

  function closePanel() {
    setWriting(null);
    focusCard(selectedKey);
  }
  function goOn() {
    const next = nextCard(today, selectedKey);
    setWriting(next);
    if (next) setChosen(keyOf(next));
    else scroller.current?.focus();
  }
  useEffect(preloadFollowUpPanel, []);
  // The card that is being written on stays in sight.
  useEffect(() => {
    const row = scroller.current?.querySelector<HTMLElement>(`[data-key="${selectedKey}"]`);
    row?.scrollIntoView({ block: "nearest" });
  }, [selectedKey]);

  const rows = (list: WorkItem[]) =>
    list.map((item) => (
      <WorkRow
        key={keyOf(item)}
        item={item}
        selected={keyOf(item) === selectedKey}
        mayHandOver={mayHandOver}
        onSelect={() => select(item)}
        onAct={(action) => act(action, item)}
      />
    ));

  return (
    <div className={s.body}>
      <section className={s.list} aria-label={t("title")}>
        {head}
        <div className={s.scroll} ref={scroller} tabIndex={-1} data-quiet-focus>
          {today.team && <TeamBlock team={today.team} meId={me.id} />}
          {today.late.length > 0 && (
            <>
              <ListHead title={t("late")} count={today.late.length} tone="red" />
              {rows(today.late)}
            </>
          )}
          {today.today.length > 0 && (
            <>
              <ListHead title={t("today")} count={today.today.length} />
              {rows(today.today)}
            </>
          )}
          {today.late.length + today.today.length === 0 && <NothingDue today={today} />}
          {today.upcoming.length > 0 && (
            <>
              <ListHead title={t("upcoming")} count={today.upcoming_total} />
              {today.upcoming.map((item) =>
                keyOf(item) === selectedKey ? (
                  rows([item])
                ) : (
                  <UpcomingRow key={keyOf(item)} item={item} onSelect={() => select(item)} />
                ),
              )}
              {today.upcoming_total > today.upcoming.length && (
                <Link to="/leads" search={{ view: "mine", sort: "due_at" }} className={s.more}>
                  {t("more", { count: today.upcoming_total - today.upcoming.length })}
                </Link>
              )}
            </>
          )}
        </div>
        {!phone && <KeyFoot />}
      </section>
      <Suspense>
        {writing && (
          <FollowUpPanel
            recordId={writing.record.id}
            itemKey={keyOf(writing)}
            onSaved={closePanel}
            onSavedNext={goOn}
            onClose={closePanel}
          />
        )}
        {dialog?.action === "snooze" && (
          <SnoozeDialog
            item={dialog.item}
            onClose={() => setDialog(null)}
            onDone={() => {
              setDialog(null);
              void message.success(t("snoozed", { name: dialog.item.record.name }));
            }}
          />
        )}
        {dialog?.action === "hand_over" && (
          <TransferDialog
            leadIds={[dialog.item.record.id]}
            title={t("hand_over_record", { name: dialog.item.record.name })}
            owner={dialog.item.assignee}
            onClose={() => setDialog(null)}
            onDone={() => setDialog(null)}
          />
        )}
      </Suspense>
    </div>
  );
}

/** All done, or nothing asked for today. */
function NothingDue({ today }: { today: Today }) {
  const { t } = useTranslation("today");
  const all = today.progress.total > 0;
  return (
    <EmptyState
      icon={all ? "check" : "today"}
      title={t(all ? "all_done.title" : "nothing.title")}
      text={t(all ? "all_done.text" : "nothing.text", { count: today.progress.done })}
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
