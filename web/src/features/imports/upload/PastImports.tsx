import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { EmptyState } from "@/components/EmptyState";
import { ErrorState } from "@/components/ErrorState";
import { ListHead, ListRow } from "@/components/List";
import { SkeletonRows } from "@/components/SkeletonRows";
import type { ImportSummary } from "@/lib/contract";
import { useWords } from "@/lib/words";
import { useImports } from "../queries";
import s from "./PastImports.module.css";

/** Lists that were brought in before, or are still on their way. */
export function PastImports() {
  const { t } = useTranslation("imports");
  const { data, error, refetch } = useImports();
  return (
    <section className={s.past}>
      <ListHead title={t("past.title")} {...(data && { count: data.length })} />
      {!data && !error && <SkeletonRows rows={3} height={40} />}
      {!data && error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {data?.length === 0 && <EmptyState icon="file" title={t("past.none")} text={t("past.none_text")} />}
      {data?.map((one) => (
        <Past key={one.id} one={one} />
      ))}
    </section>
  );
}

function Past({ one }: { one: ImportSummary }) {
  const { t } = useTranslation("imports");
  const words = useWords();
  const { counts } = one;
  const number = (value: number) => value.toLocaleString("en-US");
  return (
    <ListRow dense className={s.row}>
      <Link to="/imports/$importId" params={{ importId: one.id }} className={s.name}>
        {one.file_name}
      </Link>
      <span className={s.state} data-state={one.state}>
        {counts && one.state === "done"
          ? t("past.counts", {
              created: number(counts.created),
              joined: number(counts.joined),
              skipped: number(counts.skipped),
              failed: number(counts.failed),
            })
          : t(`state.${one.state}`)}
      </span>
      <span className={s.who}>{one.by.name}</span>
      <time className={s.when} dateTime={one.created_at} title={words.exact(one.created_at)}>
        {words.moment(one.created_at)}
      </time>
    </ListRow>
  );
}
