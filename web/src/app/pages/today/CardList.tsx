import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { EmptyState } from "@/components/EmptyState";
import { ListHead } from "@/components/List";
import type { Today, WorkItem } from "@/lib/contract";
import { escalatedIn, keyOf } from "./order";
import s from "./TodayPage.module.css";
import type { Cards } from "./useCards";
import { UpcomingRow, WorkRow } from "./WorkRow";

/** Where the cards stand that climbed up; the number above leads here. */
export const ESCALATED = "escalated";

type Props = { today: Today; cards: Cards };

/** What climbed up, late, today, coming up. */
export function CardList({ today, cards }: Props) {
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
          <ListHead title={t("late")} count={today.late.length} tone="red" />
          <Rows items={today.late} cards={cards} />
        </>
      )}
      {today.today.length > 0 && (
        <>
          <ListHead title={t("today")} count={today.today.length} />
          <Rows items={today.today} cards={cards} />
        </>
      )}
      {today.late.length + today.today.length === 0 && <NothingDue today={today} />}
      {today.upcoming.length > 0 && <Upcoming today={today} cards={cards} />}
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

function Upcoming({ today, cards }: Props) {
  const { t } = useTranslation("today");
  const more = today.upcoming_total - today.upcoming.length;
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
      {more > 0 && (
        <Link to="/leads" search={{ view: "mine", sort: "due_at" }} className={s.more}>
          {t("more", { count: more })}
        </Link>
      )}
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
