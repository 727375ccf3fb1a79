import { useMutation } from "@tanstack/react-query";
import { App } from "antd";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Tick } from "@/components/Tick";
import type { Hand } from "@/lib/contract";
import { ApiError } from "@/lib/errors";
import s from "./Checklist.module.css";
import { tick } from "./steering";

type Props = { stepId: number; hand: Hand };
type Pressed = { item: string; done: boolean; turn: number };

/** What belongs to a step, to be ticked. A tick stands at once; what the server refuses goes back. */
export function Checklist({ stepId, hand }: Props) {
  const { t } = useTranslation("steps");
  const { isDone, set } = useTicks(stepId);
  const items = hand.checklist.map((item) => ({ ...item, done: isDone(item.key) ?? item.done }));
  if (items.length === 0) return null;
  const done = items.filter((item) => item.done).length;
  return (
    <fieldset className={s.list} disabled={!hand.may.includes("tick")}>
      <legend>
        {t("checklist")}
        <span data-all={done === items.length || undefined}>{`${done}/${items.length}`}</span>
      </legend>
      {items.map(({ key, name, done: ticked }) => (
        <label key={key} className={s.item}>
          <Tick checked={ticked} onChange={(event) => set(key, event.currentTarget.checked)} />
          <span>{name}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** Ticks that the page has not been told of yet. */
function useTicks(stepId: number) {
  const { t } = useTranslation("common");
  const { message } = App.useApp();
  const [ticks, setTicks] = useState<Record<string, Pressed>>({});
  const turns = useRef(0);
  const saving = useMutation({
    mutationFn: ({ item, done }: Pressed) => tick(stepId, item, done),
    scope: { id: `ticks-${stepId}` }, // one after the other, as they were pressed
    onError: (error) => message.error((error instanceof ApiError && error.message) || t("not_saved")),
    onSettled: (_, __, { item, turn }) =>
      setTicks(({ [item]: last, ...rest }) =>
        last && last.turn !== turn ? { ...rest, [item]: last } : rest,
      ),
  });
  return {
    isDone: (item: string) => ticks[item]?.done,
    set(item: string, done: boolean) {
      turns.current += 1;
      const one = { item, done, turn: turns.current };
      setTicks((before) => ({ ...before, [item]: one }));
      saving.mutate(one);
    },
  };
}
