import { Link } from "@tanstack/react-router";
import { App, Button } from "antd";
import { useTranslation } from "react-i18next";
import type { ImportJob } from "@/lib/contract";
import { ApiError } from "@/lib/errors";
import { useAct } from "../queries";
import s from "./Running.module.css";
import { Working } from "./Working";

/** The import on its way: how far, and that one may go on with other things. */
export function Running({ job }: { job: ImportJob }) {
  const { t } = useTranslation("imports");
  const { message, modal } = App.useApp();
  const act = useAct(job.id);
  const stop = () =>
    modal.confirm({
      title: t("run.stop_title"),
      content: t("run.stop_text"),
      icon: null,
      okText: t("run.stop"),
      onOk: () =>
        act.mutateAsync("cancel").catch((error: Error) => {
          void message.error((error instanceof ApiError && error.message) || t("common:not_saved"));
        }),
    });
  return (
    <section className={s.running}>
      <Working job={job} label={t("run.working")} />
      <p>{t("run.leave")}</p>
      <div className={s.acts}>
        <Link to="/today">
          <Button tabIndex={-1}>{t("run.to_today")}</Button>
        </Link>
        <Button type="text" onClick={stop}>
          {t("stop")}
        </Button>
      </div>
    </section>
  );
}
