import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ErrorState } from "@/components/ErrorState";
import { Icon } from "@/components/Icon";
import { PageHead } from "@/components/PageHead";
import { SkeletonRows } from "@/components/SkeletonRows";
import type { Today } from "@/lib/contract";
import { usePhone } from "@/lib/media";
import { openOverlay } from "@/lib/overlays";
import { useWords } from "@/lib/words";
import { todayOf } from "@/lib/zone";
import { Progress } from "./Progress";
import { todayQuery } from "./query";
import s from "./TodayPage.module.css";
import { Worklist } from "./Worklist";

/** The page that opens first: what is due, late first, each card ready to be worked off. */
export function TodayPage() {
  const [whole, setWhole] = useState(false);
  const today = useQuery(todayQuery(whole));
  if (today.data) {
    return (
      <Worklist today={today.data} head={<Head today={today.data} />} onShowAll={() => setWhole(true)} />
    );
  }
  return (
    <section className={s.list}>
      <Head today={null} />
      {today.error ? (
        <ErrorState error={today.error} onRetry={() => void today.refetch()} />
      ) : (
        <SkeletonRows rows={8} />
      )}
    </section>
  );
}

function Head({ today }: { today: Today | null }) {
  const { t } = useTranslation("today");
  const words = useWords();
  const phone = usePhone();
  const date = words.dateWithWeekday(today?.date ?? todayOf(words.now));
  if (!phone) {
    return (
      <PageHead title={t("title")} sub={date}>
        {today && today.progress.total > 0 && <Progress {...today.progress} />}
      </PageHead>
    );
  }
  return (
    <header className={s.phoneHead}>
      <div>
        <h1>{t("title")}</h1>
        <button
          type="button"
          className={s.touch}
          aria-label={t("frame:search")}
          onClick={() => openOverlay("search")}
        >
          <Icon name="search" size={20} />
        </button>
      </div>
      <div className={s.phoneSub}>
        <span>{date}</span>
        {today && today.progress.total > 0 && <Progress {...today.progress} wide />}
      </div>
    </header>
  );
}
