import { useTranslation } from "react-i18next";
import { EmptyState } from "@/components/EmptyState";
import { ListHead } from "@/components/List";
import type { Today, WorkItem } from "@/lib/contract";
import { ConfirmPart, QueuePart } from "./HandPart";
import { More } from "./More";
import { escalatedIn, keyOf } from "./order";
import type { Cards } from "./useCards";
import { UpcomingRow, WorkRow } from "./WorkRow";

/** Where the cards stand that climbed up; the number above leads here. */
export const ESCALATED = "escalated";

type Props = { today: Today; cards: Cards; onShowAll: () => void };

/** What climbed up, late, today; what others wait for; coming up. */
export function CardList({ today, cards, onShowAll }: Props) {
  const { t } = useTranslation("today");
  const escalated = escalatedIn(today);
  return (
    <>
      {escalated.length > 0 && (
        <>
          <ListHead id={ESCALATED} title={t("escalated")} count={escalated.length} tone="red" />
          <Rows items={escalated} cards={cards} />
        </>
      )}
      {today.late.length > 0 && (
        <>
          <ListHead title={t("late")} count={today.late_total} tone="red" />
          <Rows items={today.late} cards={cards} />
          <More count={today.late_total - today.late.length} onShow={onShowAll} />
        </>
      )}
      {today.today.length > 0 && (
        <>
          <ListHead title={t("today")} count={today.today_total} />
          <Rows items={today.today} cards={cards} />
          <More count={today.today_total - today.today.length} onShow={onShowAll} />
        </>
      )}
      {today.late.length + today.today.length + today.confirm.length === 0 && <NothingDue today={today} />}
      <ConfirmPart today={today} onShowAll={onShowAll} />
      <QueuePart today={today} onShowAll={onShowAll} />
      {today.upcoming.length > 0 && <Upcoming today={today} cards={cards} onShowAll={onShowAll} />}
    </>
  );
}

function Rows({ items, cards }: { items: WorkItem[]; cards: Cards }) {
  return items.map((item) => (
    <WorkRow
      key={keyOf(item)}
      item={item}
      selected={keyOf(item) === cards.selectedKey}
      mayHandOver={cards.mayHandOver}
      onSelect={() => cards.select(item)}
      onAct={(action) => cards.act(action, item)}
    />
  ));
}

function Upcoming({ today, cards, onShowAll }: Props) {
  const { t } = useTranslation("today");
  return (
    <>
      <ListHead title={t("upcoming")} count={today.upcoming_total} />
      {today.upcoming.map((item) =>
        keyOf(item) === cards.selectedKey ? (
          <Rows key={keyOf(item)} items={[item]} cards={cards} />
        ) : (
          <UpcomingRow key={keyOf(item)} item={item} onSelect={() => cards.select(item)} />
        ),
      )}
      <More count={today.upcoming_total - today.upcoming.length} onShow={onShowAll} />
    </>
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
