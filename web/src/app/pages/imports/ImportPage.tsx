import { getRouteApi, Link } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import { useTranslation } from "react-i18next";
import { ErrorState } from "@/components/ErrorState";
import { SkeletonRows } from "@/components/SkeletonRows";
import { Tag } from "@/components/Tag";
import { Ended, ToLeads } from "@/features/imports/outcome/Ended";
import { Running } from "@/features/imports/outcome/Running";
import { useImport } from "@/features/imports/queries";
import type { ImportJob } from "@/lib/contract";
import s from "./ImportPage.module.css";

/** Only while there is something to set up. */
const Setup = lazy(async () => ({ default: (await import("@/features/imports/setup/Setup")).Setup }));

const route = getRouteApi("/frame/imports/$importId");

/** One import, from its columns to its result. It can be left and come back to. */
export function ImportPage() {
  const { t } = useTranslation("imports");
  const { importId } = route.useParams();
  const { data: job, error, refetch } = useImport(importId);
  return (
    <div className={s.page}>
      <header className={s.head}>
        <div>
          <Link to="/imports" className={s.back}>
            {t("title")}
          </Link>
          <h1>
            <span>{job?.file_name ?? " "}</span>
            {job && <Tag>{t(`common:record.${job.target}`)}</Tag>}
            {job && <Tag tone={job.state === "failed" ? "red" : "neutral"}>{t(`state.${job.state}`)}</Tag>}
          </h1>
        </div>
        {job && <ToLeads job={job} />}
      </header>
      {job ? <Step job={job} /> : error ? null : <SkeletonRows rows={10} height={40} />}
      {!job && error && <ErrorState error={error} onRetry={() => void refetch()} />}
    </div>
  );
}

function Step({ job }: { job: ImportJob }) {
  if (job.state === "running") return <Running job={job} />;
  if (job.state === "ready" || job.state === "trying" || job.state === "tried") {
    return (
      <Suspense fallback={<SkeletonRows rows={10} height={40} />}>
        <Setup job={job} />
      </Suspense>
    );
  }
  return <Ended job={job} />;
}
