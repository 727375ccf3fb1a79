import { useMutation } from "@tanstack/react-query";
import { App, Button } from "antd";
import { useTranslation } from "react-i18next";
import { api } from "@/lib/api";
import type { OpenItem } from "@/lib/contract";
import { ApiError } from "@/lib/errors";
import { workChanged } from "@/lib/query";
import { useMe } from "@/lib/session";
import { useWords } from "@/lib/words";
import { Block } from "./Block";
import s from "./OpenItems.module.css";

type Props = { items: OpenItem[]; mayWrite: boolean; onWrite: (item: OpenItem) => void };

/** What else is open on this record, after the next step. */
export function OpenItems({ items, mayWrite, onWrite }: Props) {
  const { t } = useTranslation("records");
  if (items.length === 0) return null;
  return (
    <Block title={t("side.open")} note={String(items.length)}>
      <ul>
        {items.map((item) => (
          <Item key={`${item.kind}-${item.id}`} item={item} mayWrite={mayWrite} onWrite={onWrite} />
        ))}
      </ul>
    </Block>
  );
}

function Item({ item, mayWrite, onWrite }: Omit<Props, "items"> & { item: OpenItem }) {
  const { t } = useTranslation("records");
  const { message } = App.useApp();
  const words = useWords();
  const me = useMe();
  const complete = useMutation({
    mutationFn: () => api.POST("/api/tasks/{task_id}/complete", { params: { path: { task_id: item.id } } }),
    onSuccess: () => workChanged(),
    onError: (error) => message.error((error instanceof ApiError && error.message) || t("common:not_saved")),
  });
  return (
    <li className={s.item}>
      <div>
        <p>{item.title}</p>
        <small>
          <span data-urgency={item.urgency} title={item.due_at ? words.exact(item.due_at) : undefined}>
            {item.due_at && words.due(item.due_at)}
          </span>
          {item.assignee.id !== me.id && ` · ${item.assignee.name}`}
        </small>
      </div>
      {mayWrite && item.kind === "task" && (
        <Button size="small" loading={complete.isPending} onClick={() => complete.mutate()}>
          {t("side.done")}
        </Button>
      )}
      {mayWrite && item.kind === "step" && (
        <Button size="small" onClick={() => onWrite(item)}>
          {t("next.write")}
        </Button>
      )}
    </li>
  );
}
