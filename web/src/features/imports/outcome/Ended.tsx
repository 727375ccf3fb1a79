import { Link, type LinkProps } from "@tanstack/react-router";
import { App, Button } from "antd";
import { useTranslation } from "react-i18next";
import { Icon } from "@/components/Icon";
import type { ImportCounts, ImportJob } from "@/lib/contract";
import { ApiError } from "@/lib/errors";
import { useAct } from "../queries";
import { CountBar } from "./CountBar";
import s from "./Ended.module.css";
import { Rows } from "./Rows";
import { Tallies } from "./Tallies";

const none: ImportCounts = {
  rows: 0,
  created: 0,
  joined: 0,
  skipped: 0,
  failed: 0,
  to_mend: 0,
  reasons: [],
  owners: [],
};

/** What the import came to: counts, the rows to mend, every row with its lead. */
export function Ended({ job }: { job: ImportJob }) {
  const counts = job.counts ?? none;
  return (
    <div className={s.ended}>
      {job.state !== "done" && <Stopped job={job} />}
      <div className={s.columns}>
        <div className={s.list}>
          {counts.to_mend > 0 && <ToMend job={job} count={counts.to_mend} />}
          {job.swept_at ? <Swept /> : <Rows job={job} counts={counts} />}
        </div>
        <aside className={s.side}>
          <CountBar target={job.target} counts={counts} />
          <Tallies counts={counts} job={job} />
        </aside>
      </div>
    </div>
  );
}

/** It did not come to its end: why, and how to go on. */
function Stopped({ job }: { job: ImportJob }) {
  const { t } = useTranslation("imports");
  const { message } = App.useApp();
  const act = useAct(job.id);
  const failed = job.state === "failed";
  const again = () =>
    act.mutate("run", {
      onError: (error) =>
        void message.error((error instanceof ApiError && error.message) || t("common:not_saved")),
    });
  return (
    <div className={s.stopped} data-failed={failed || undefined} role="alert">
      <Icon name="warning" />
      <p>{failed ? job.error : t("cancelled_text")}</p>
      {failed && (
        <Button type="primary" loading={act.isPending} onClick={again}>
          {t("go_on")}
        </Button>
      )}
    </div>
  );
}

/** After some weeks what became of every row is no longer kept. */
function Swept() {
  const { t } = useTranslation("imports");
  return <p className={s.swept}>{t("swept")}</p>;
}

function ToMend({ job, count }: { job: ImportJob; count: number }) {
  const { t } = useTranslation("imports");
  return (
    <div className={s.mend}>
      <p>
        <b>{t("mend.title", { count })}</b>
        <span>{t("mend.text")}</span>
      </p>
      <Button icon={<Icon name="download" />} href={`/api/imports/${job.id}/rows-to-mend.xlsx`} download>
        {t("mend.download")}
      </Button>
    </div>
  );
}

/** The list of what was made of the rows. Contacts cannot be asked for by import: the newest first. */
function madeBy({ id, target }: ImportJob): LinkProps {
  if (target === "customer") return { to: "/customers", search: { import_id: id } };
  if (target === "contact") return { to: "/contacts", search: { sort: "-created_at" } };
  return { to: "/leads", search: { import_id: id } };
}

/** The way to the leads, at the head of the page. */
export function ToLeads({ job }: { job: ImportJob }) {
  const { t } = useTranslation("imports");
  // Contacts join customers that are there.
  const made = (job.target === "contact" ? job.counts?.joined : job.counts?.created) ?? 0;
  if (made === 0 || job.state === "running") return null;
  return (
    <Link {...madeBy(job)} className={s.link}>
      <Button
        type={job.state === "done" ? "primary" : "default"}
        tabIndex={-1}
        className={s.to_leads ?? ""}
        block
      >
        {t("to_leads", { context: job.target, count: made, number: made.toLocaleString("en-US") })}
      </Button>
    </Link>
  );
}
