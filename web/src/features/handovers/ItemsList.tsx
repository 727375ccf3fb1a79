import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { Choice } from "@/components/Choice";
import { EmptyState } from "@/components/EmptyState";
import { ErrorState } from "@/components/ErrorState";
import { SkeletonRows } from "@/components/SkeletonRows";
import type { HandoverPage } from "@/lib/contract";
import { useMe } from "@/lib/session";
import s from "./Handovers.module.css";
import { ItemRow } from "./ItemRow";
import { useHandoverItems } from "./queries";

type Props = {
  of: HandoverPage;
  kind: string | undefined;
  page: number;
  onShow: (search: { kind?: string; page?: number }) => void;
};

const ALL = "all";

/** What would move, or how it stood when it moved: by deadline, a page at a time. */
export function ItemsList({ of: { handover, tallies }, kind, page, onShow }: Props) {
  const { t } = useTranslation("handovers");
  const me = useMe();
  const offered = handover.state === "offered";
  const kinds = tallies.map((one) => one.kind);
  // Of an offer one kind at a time is read, of a report each record with what went along.
  const shown = kind && kinds.includes(kind) ? kind : offered ? kinds[0] : undefined;
  const items = useHandoverItems(handover.id, handover.state, shown, page);
  const found = items.data;
  const options = kinds.map((one) => ({ value: one, label: t(`list.kind.${one}`) }));
  const pages = found ? Math.max(Math.ceil(found.total / found.page_size), 1) : 1;
  const yours = handover.state === "done" && handover.receiver.id === me.id;
  const go = (next: number) => onShow({ ...(kind && { kind }), ...(next > 1 && { page: next }) });
  return (
    <section>
      <h2 className={s.title}>
        {t(yours ? "list.yours" : offered ? "list.offered" : "list.moved")}
        {found && <em>{found.total}</em>}
        {!offered && <span>{t("list.by_deadline")}</span>}
      </h2>
      {kinds.length > 1 && (
        <div className={s.kinds}>
          <Choice
            label={t("list.which")}
            value={shown ?? ALL}
            options={offered ? options : [{ value: ALL, label: t("list.all") }, ...options]}
            onChange={(next) => onShow(next && next !== ALL ? { kind: next } : {})}
          />
        </div>
      )}
      {items.error && !found && <ErrorState error={items.error} onRetry={() => void items.refetch()} />}
      {items.isPending && <SkeletonRows rows={6} height={56} />}
      {found && found.items.length === 0 && (
        <EmptyState
          icon="hand"
          title={t("list.none")}
          text={t(handover.state === "accepted" ? "list.none_moved" : "list.none_text")}
        />
      )}
      {found && (
        <ul className={s.items}>
          {found.items.map((item) => (
            <ItemRow key={`${item.kind} ${item.id}`} item={item} offered={offered} />
          ))}
        </ul>
      )}
      {pages > 1 && (
        <div className={s.pager}>
          <Button disabled={page <= 1} onClick={() => go(page - 1)}>
            {t("list.before")}
          </Button>
          <span>{t("list.page", { page, pages })}</span>
          <Button disabled={page >= pages} onClick={() => go(page + 1)}>
            {t("list.after")}
          </Button>
        </div>
      )}
    </section>
  );
}
