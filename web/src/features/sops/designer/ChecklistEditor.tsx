import { Input } from "antd";
import { useTranslation } from "react-i18next";
import { AddRow } from "./AddRow";
import { useChangeStep, useDesigning } from "./designing";
import { keyOf, type Node, nodesOf, type StepDoc, textOf, withPart, withWords, wordsOf } from "./document";
import s from "./Inspector.module.css";
import { Remove } from "./Remove";

/** Key actions, one a line. */
export function ChecklistEditor({ step }: { step: StepDoc }) {
  const { t } = useTranslation("designer");
  const { say } = useDesigning();
  const change = useChangeStep(keyOf(step));
  const items = nodesOf(step.checklist);
  const language = say.language === "en" ? "en" : "zh";
  const set = (next: Node[], writing?: string) => change((one) => withPart(one, "checklist", next), writing);
  const write = (at: number, text: string) =>
    set(
      items.map((one, index) => (index === at ? { ...one, name: withWords(one.name, language, text) } : one)),
      `checklist ${at}`,
    );
  return (
    <>
      {items.map((item, at) => (
        <div key={textOf(item.key)} className={s.line}>
          <Input
            className={s.grow ?? ""}
            aria-label={t("checklist.item", { number: at + 1 })}
            maxLength={100}
            value={wordsOf(item.name, say.language)}
            onChange={({ target }) => write(at, target.value)}
          />
          <Remove onClick={() => set(items.filter((_, index) => index !== at))} />
        </div>
      ))}
      <AddRow onClick={() => set([...items, { key: freeItem(items), name: { zh: t("checklist.new") } }])}>
        {t("checklist.add")}
      </AddRow>
    </>
  );
}

function freeItem(items: readonly Node[]): string {
  const taken = new Set(items.map(({ key }) => key));
  let number = items.length + 1;
  while (taken.has(`item_${number}`)) number += 1;
  return `item_${number}`;
}
