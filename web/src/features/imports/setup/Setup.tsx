import { App, Button } from "antd";
import { useTranslation } from "react-i18next";
import type { ImportJob, ImportPatch } from "@/lib/contract";
import { ApiError } from "@/lib/errors";
import { isWorking } from "../counts";
import { Rows } from "../outcome/Rows";
import { Working } from "../outcome/Working";
import { useAct, useChange } from "../queries";
import { ColumnMatch } from "./ColumnMatch";
import { saysWho } from "./match";
import { Preview } from "./Preview";
import s from "./Setup.module.css";
import { Sharing } from "./Sharing";
import { SheetChoice } from "./SheetChoice";
import { Trial } from "./Trial";

/** What the columns mean, how rows are shared out, and what would come of it. */
export function Setup({ job }: { job: ImportJob }) {
  const { message } = App.useApp();
  const { t } = useTranslation("imports");
  const change = useChange(job.id);
  const refused = (error: Error) =>
    void message.error((error instanceof ApiError && error.message) || t("common:not_saved"));
  const send = (patch: ImportPatch) => change.mutate(patch, { onError: refused });
  const busy = isWorking(job.state) || change.isPending;
  return (
    <div className={s.setup}>
      <div className={s.columns}>
        <div className={s.list} aria-busy={busy}>
          <SheetChoice job={job} busy={busy} onChange={send} />
          <ColumnMatch job={job} busy={busy} onChange={send} />
          <Preview job={job} />
          {job.trial && <Rows job={job} counts={job.trial} trial />}
        </div>
        <aside className={s.side}>
          <Sharing job={job} busy={busy} onChange={send} />
          {job.trial && <Trial job={job} counts={job.trial} />}
        </aside>
      </div>
      <Foot job={job} changing={change.isPending} onRefused={refused} />
    </div>
  );
}

type FootProps = { job: ImportJob; changing: boolean; onRefused: (error: Error) => void };

/** First the trial, then the import; while the trial runs, how far it is. */
function Foot({ job, changing, onRefused }: FootProps) {
  const { t } = useTranslation("imports");
  const act = useAct(job.id);
  const go = (what: "trial" | "run" | "cancel") => act.mutate(what, { onError: onRefused });
  if (job.state === "trying") {
    return (
      <footer className={s.foot}>
        <Working job={job} label={t("trial.working")} />
        <Button onClick={() => go("cancel")}>{t("stop")}</Button>
      </footer>
    );
  }
  const ready = saysWho(job.columns);
  const tried = job.trial !== null;
  const made = job.trial ? job.trial.created + job.trial.joined : 0;
  const pending = act.isPending || changing;
  return (
    <footer className={s.foot}>
      <p>{tried ? t("foot.tried") : t("foot.ready")}</p>
      {tried && (
        <Button size="large" disabled={pending} onClick={() => go("trial")}>
          {t("trial.again")}
        </Button>
      )}
      <Button
        type="primary"
        size="large"
        className={s.main ?? ""}
        disabled={!ready || (tried && made === 0)}
        loading={pending}
        onClick={() => go(tried ? "run" : "trial")}
      >
        {!ready
          ? t("foot.locked")
          : tried
            ? t("foot.run", { count: made, number: made.toLocaleString("en-US") })
            : t("foot.trial")}
      </Button>
    </footer>
  );
}
