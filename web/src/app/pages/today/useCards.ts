import { useNavigate } from "@tanstack/react-router";
import { App } from "antd";
import { type RefObject, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "@/lib/api";
import type { Today, WorkItem } from "@/lib/contract";
import { useKeys } from "@/lib/keys";
import { workChanged } from "@/lib/query";
import { useCan } from "@/lib/session";
import { linkOf } from "@/records/links";
import { inOrder, keyOf, neighbour, nextCard } from "./order";

export type CardAction = "write" | "call" | "snooze" | "hand_over" | "complete" | "open";
type Dialog = { action: "snooze" | "hand_over"; item: WorkItem };

/** A task is done without a word. */
export function useComplete() {
  const { t } = useTranslation("today");
  const { message } = App.useApp();
  return async (item: WorkItem) => {
    try {
      await api.POST("/api/tasks/{task_id}/complete", { params: { path: { task_id: item.id } } });
      void message.success(t("task_done", { title: item.title }));
      await workChanged();
    } catch {
      void message.error(t("common:not_saved"));
    }
  };
}

/** Puts the keyboard on a card and brings it into sight. */
function focusCard(list: HTMLElement | null, key: string | null): void {
  const row = list?.querySelector<HTMLElement>(`[data-key="${key}"]`);
  row?.focus({ preventScroll: true });
  row?.scrollIntoView({ block: "nearest" });
}

/** Which card is selected, which is being written on, and what is done with them, by hand or by key. */
export function useCards(today: Today, list: RefObject<HTMLElement | null>) {
  const navigate = useNavigate();
  const complete = useComplete();
  const [transfers, assigns] = [useCan("lead.transfer"), useCan("lead.assign")];
  const mayHandOver = transfers || assigns;
  const items = inOrder(today);
  const [chosen, setChosen] = useState<string | null>(null);
  const [writing, setWriting] = useState<WorkItem | null>(null);
  const [dialog, setDialog] = useState<Dialog | null>(null);
  // A card that has gone gives its place to the first.
  const selected = items.find((item) => keyOf(item) === chosen) ?? items[0] ?? null;
  const selectedKey = selected && keyOf(selected);

  function select(item: WorkItem) {
    setChosen(keyOf(item));
    // A panel that is open follows the selection.
    if (writing) setWriting(item);
  }
  function act(action: CardAction, item: WorkItem) {
    setChosen(keyOf(item));
    if (action === "write") setWriting(item);
    else if (action === "snooze") setDialog({ action, item });
    else if (action === "hand_over") mayHandOver && setDialog({ action, item });
    else if (action === "complete") item.kind === "task" && void complete(item);
    else if (action === "open") void navigate(linkOf(item.record) as never);
    else if (item.contact?.phone) window.location.href = `tel:${item.contact.phone}`;
  }
  function closePanel() {
    setWriting(null);
    focusCard(list.current, selectedKey);
  }
  function goOn() {
    const next = nextCard(today, selectedKey);
    setWriting(next);
    if (next) setChosen(keyOf(next));
    else list.current?.focus();
  }
  function step(by: 1 | -1) {
    const item = neighbour(items, selectedKey, by);
    if (!item) return;
    select(item);
    focusCard(list.current, keyOf(item));
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
  // The card that is being written on stays in sight.
  useEffect(() => {
    const row = list.current?.querySelector(`[data-key="${selectedKey}"]`);
    row?.scrollIntoView({ block: "nearest" });
  }, [list, selectedKey]);

  return {
    selectedKey,
    writing,
    dialog,
    mayHandOver,
    select,
    act,
    closePanel,
    goOn,
    closeDialog: () => setDialog(null),
  };
}

export type Cards = ReturnType<typeof useCards>;
