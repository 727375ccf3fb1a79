import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ErrorState } from "@/components/ErrorState";
import { TogglePill } from "@/components/FilterPill";
import { SkeletonRows } from "@/components/SkeletonRows";
import { api, read } from "@/lib/api";
import type { ImportCounts, ImportJob, ImportOutcome, ImportRow } from "@/lib/contract";
import { keys } from "@/lib/query";
import { linkOf } from "@/records/links";
import { firstShown, ROW_FILTERS } from "../counts";
import s from "./Rows.module.css";

type Props = { job: ImportJob; counts: ImportCounts; trial?: boolean };

/** The rows by what became of them, each with its reason and its lead. */
export function Rows({ job, counts, trial = false }: Props) {
  const { t } = useTranslation("imports");
  const [outcome, setOutcome] = useState<ImportOutcome>(() => firstShown(counts));
  const filters = ROW_FILTERS.filter((one) => counts[one] > 0);
  if (filters.length === 0) return null;
  return (
    <section className={s.rows} aria-label={t("rows.title")}>
      <div className={s.filters}>
        {filters.map((one) => (
          <TogglePill key={one} on={one === outcome} onChange={() => setOutcome(one)}>
            {t(`${trial ? "would" : "outcome"}.${one}`, { context: job.target })}{" "}
            {counts[one].toLocaleString("en-US")}
          </TogglePill>
        ))}
      </div>
      <Lines key={`${job.id} ${outcome}`} job={job} outcome={outcome} />
    </section>
  );
}

function Lines({ job, outcome }: { job: ImportJob; outcome: ImportOutcome }) {
  const { t } = useTranslation("imports");
  const rows = useInfiniteQuery({
    // A trial made anew has rows of its own.
    queryKey: [...keys.imports, job.id, "rows", outcome, job.state],
    queryFn: ({ pageParam }) => {
      const query = { outcome, ...(pageParam && { cursor: pageParam }) };
      return read(api.GET("/api/imports/{job_id}/rows", { params: { path: { job_id: job.id }, query } }));
    },
    initialPageParam: "",
    getNextPageParam: (last) => last.next_cursor ?? undefined,
  });
  if (rows.isPending) return <SkeletonRows rows={6} height={40} />;
  if (rows.error) return <ErrorState error={rows.error} onRetry={() => void rows.refetch()} />;
  return (
    <>
      <ul>
        {rows.data.pages
          .flatMap(({ items }) => items)
          .map((row) => (
            <Line key={row.row} row={row} />
          ))}
      </ul>
      {rows.hasNextPage && (
        <Button
          type="text"
          className={s.more ?? ""}
          loading={rows.isFetchingNextPage}
          onClick={() => void rows.fetchNextPage()}
        >
          {t("rows.more")}
        </Button>
      )}
    </>
  );
}

function Line({ row }: { row: ImportRow }) {
  const { t } = useTranslation("imports");
  const name = row.company || row.contact_name || row.phone || t("rows.nameless");
  return (
    <li className={s.line}>
      <span className={s.number}>{row.row}</span>
      <span className={s.name}>
        {row.record_id === null ? (
          <b>{name}</b>
        ) : (
          <Link {...linkOf({ type: row.record_type, id: row.record_id })}>{name}</Link>
        )}
        <small>{[row.company && row.contact_name, row.phone].filter(Boolean).join(" · ")}</small>
      </span>
      <span className={s.reasons} title={row.reasons.join("\n")}>
        {row.reasons.join(t("rows.comma"))}
      </span>
    </li>
  );
}
