import { useMutation } from "@tanstack/react-query";
import { App, Button } from "antd";
import { useTranslation } from "react-i18next";
import { api } from "@/lib/api";
import type { OpenItem } from "@/lib/contract";
import { ApiError } from "@/lib/errors";
import { workChanged } from "@/lib/query";
import { useMe } from "@/lib/session";
import { useWords } from "@/lib/words";
import { StepFile } from "../files/StepFile";
import { aboutOf } from "../steps/about";
import { HandButton, mainOf } from "../steps/HandButton";
import { Pressing } from "../steps/Pressing";
import { StepMenu } from "../steps/StepMenu";
import { type FactOf, PausedUntil, StepParts, WhyAgain } from "../steps/StepParts";
import { WhyLate } from "../steps/WhyLate";
import { Block } from "./Block";
import s from "./OpenItems.module.css";

type Props = { items: OpenItem[]; mayWrite: boolean; fact: FactOf; onWrite: (item: OpenItem) => void };

/** What else is open on this record, after the next step. */
export function OpenItems({ items, ...common }: Props) {
  const { t } = useTranslation("records");
  if (items.length === 0) return null;
  return (
    <Block title={t("side.open")} note={String(items.length)}>
      <ul>
        {items.map((item) => (
          <Item key={`${item.kind}-${item.id}`} item={item} {...common} />
        ))}
      </ul>
    </Block>
  );
}

type ItemProps = Omit<Props, "items"> & { item: OpenItem };

function Item({ item, mayWrite, fact, onWrite }: ItemProps) {
  const me = useMe();
  return (
    <li className={s.item} data-kind={item.kind}>
      <div className={s.head}>
        <div>
          <WhyAgain item={item} />
          <WhyLate item={item} />
          <p>
            {item.title} <Pressing item={item} />
          </p>
          {item.kind === "step" && item.why && <small>{item.why}</small>}
          <small>
            <When item={item} />
            {item.assignee.id !== me.id && ` · ${item.assignee.name}`}
          </small>
        </div>
        {item.kind === "task" && mayWrite && <Complete taskId={item.id} />}
        {item.kind === "step" && <StepActs item={item} mayWrite={mayWrite} onWrite={onWrite} />}
      </div>
      <StepParts item={item} fact={fact} />
    </li>
  );
}

function When({ item }: { item: OpenItem }) {
  const words = useWords();
  if (item.hand?.state === "paused") return <PausedUntil item={item} />;
  if (!item.due_at) return null;
  return (
    <span data-urgency={item.urgency} title={words.exact(item.due_at)}>
      {words.due(item.due_at)}
    </span>
  );
}

function Complete({ taskId }: { taskId: number }) {
  const { t } = useTranslation("records");
  const { message } = App.useApp();
  const complete = useMutation({
    mutationFn: () => api.POST("/api/tasks/{task_id}/complete", { params: { path: { task_id: taskId } } }),
    onSuccess: () => workChanged(),
    onError: (error) => message.error((error instanceof ApiError && error.message) || t("common:not_saved")),
  });
  return (
    <Button size="small" loading={complete.isPending} onClick={() => complete.mutate()}>
      {t("side.done")}
    </Button>
  );
}

/** The button to press, and the rest behind three dots. */
function StepActs({ item, mayWrite, onWrite }: Omit<ItemProps, "fact">) {
  const { t } = useTranslation("records");
  const main = mainOf(item.hand);
  const write = mayWrite ? () => onWrite(item) : undefined;
  return (
    <span className={s.acts}>
      {main === "add_file" && <StepFile item={item} />}
      {main && main !== "add_file" && <HandButton stepId={item.id} name={item.title} main={main} />}
      {!main && write && (
        <Button size="small" onClick={write}>
          {t("next.write")}
        </Button>
      )}
      {item.hand && (
        <StepMenu
          size="small"
          step={{ id: item.id, name: item.title, hand: item.hand }}
          onWrite={main ? write : undefined}
          about={aboutOf(item)}
        />
      )}
    </span>
  );
}
