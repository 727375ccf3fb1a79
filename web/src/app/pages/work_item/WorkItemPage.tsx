import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { Button } from "antd";
import { Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { EmptyState } from "@/components/EmptyState";
import { ErrorState } from "@/components/ErrorState";
import { PageHead } from "@/components/PageHead";
import { SkeletonRows } from "@/components/SkeletonRows";
import { api, read } from "@/lib/api";
import type { WorkItemPage as Found, WorkItem } from "@/lib/contract";
import { keys, workChanged } from "@/lib/query";
import { useCan } from "@/lib/session";
import { useWords } from "@/lib/words";
import { linkOf } from "@/records/links";
import { FollowUpPanel, SnoozeDialog, TransferDialog } from "../../slots";
import { keyOf } from "../today/order";
import { type CardAction, useComplete } from "../today/useCards";
import { WorkRow } from "../today/WorkRow";
import s from "./WorkItemPage.module.css";

export const ACTS = ["write", "snooze", "hand_over"] as const;
export type Act = (typeof ACTS)[number];

const route = getRouteApi("/frame/do/$kind/$itemId");

/** One card by itself: where a card in a chat leads, with what was pressed there already open. */
export function WorkItemPage() {
  const { t } = useTranslation("today");
  const { kind, itemId } = route.useParams();
  const { act } = route.useSearch();
  const found = useQuery({
    queryKey: [...keys.today, kind, itemId],
    queryFn: () =>
      read(api.GET("/api/work-items/{kind}/{item_id}", { params: { path: { kind, item_id: itemId } } })),
  });
  const item = found.data?.item;
  return (
    <div className={s.page}>
      <section className={s.list} aria-label={item?.title ?? t("one.title")}>
        <PageHead title={item?.title ?? t("one.title")} sub={item?.record.name} />
        {found.data ? (
          <Card found={found.data} act={act} />
        ) : found.error ? (
          <ErrorState error={found.error} onRetry={() => void found.refetch()} />
        ) : (
          <SkeletonRows rows={2} height={96} />
        )}
      </section>
    </div>
  );
}

function Card({ found, act }: { found: Found; act: Act | undefined }) {
  const { item, mine, open } = found;
  const words = useWords();
  const { t } = useTranslation("today");
  const later = item.snoozed_until && new Date(item.snoozed_until) > words.now ? item.snoozed_until : null;
  if (!open) return <Over item={item} title={t("one.over")} />;
  if (!mine) return <Over item={item} title={t("one.theirs", { name: item.assignee.name })} />;
  return (
    <>
      {later && <Over item={item} title={t("snoozed_until", { moment: words.moment(later) })} />}
      <Doing item={item} act={act} />
    </>
  );
}

/** Nothing to do here any more: on to the record, or to what else there is today. */
function Over({ item, title }: { item: WorkItem; title: string }) {
  const { t } = useTranslation("today");
  return (
    <EmptyState
      title={title}
      action={
        <>
          <Link {...linkOf(item.record)}>
            <Button>{t("one.record", { name: item.record.name })}</Button>
          </Link>{" "}
          <Link to="/today">
            <Button type="primary">{t("one.today")}</Button>
          </Link>
        </>
      }
    />
  );
}

function Doing({ item, act }: { item: WorkItem; act: Act | undefined }) {
  const { t } = useTranslation("today");
  const navigate = useNavigate();
  const [transfers, assigns] = [useCan("lead.transfer"), useCan("lead.assign")];
  const mayHandOver = transfers || assigns;
  const [doing, setDoing] = useState(act === "hand_over" && !mayHandOver ? undefined : act);
  const close = () => setDoing(undefined);
  const done = () => {
    close();
    void workChanged();
  };
  const complete = useComplete();
  async function onAct(action: CardAction) {
    const wanted = ACTS.find((one) => one === action);
    if (wanted) return setDoing(wanted);
    if (action === "open") return void navigate(linkOf(item.record) as never);
    if (action === "complete") await complete(item);
  }
  return (
    <>
      <WorkRow
        item={item}
        selected
        mayHandOver={mayHandOver}
        onSelect={() => {}}
        onAct={(action) => void onAct(action)}
      />
      <Suspense>
        {doing === "write" && (
          <FollowUpPanel
            over
            type={item.record.type}
            recordId={item.record.id}
            itemKey={keyOf(item)}
            onSaved={done}
            onClose={close}
          />
        )}
        {doing === "snooze" && <SnoozeDialog item={item} onClose={close} onDone={done} />}
        {doing === "hand_over" && (
          <TransferDialog
            type={item.record.type}
            ids={[item.record.id]}
            title={t("hand_over_record", { name: item.record.name })}
            owner={item.assignee}
            onClose={close}
            onDone={done}
          />
        )}
      </Suspense>
    </>
  );
}
