import { Link } from "@tanstack/react-router";
import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { EmptyState } from "@/components/EmptyState";
import type { Monitor } from "@/lib/contract";
import { useCan } from "@/lib/session";
import { Chances } from "./Chances";
import type { Scope } from "./drill";
import { Figures } from "./Figures";
import { FlowDrawing } from "./FlowDrawing";
import { HeatLegend, HeatMap } from "./HeatMap";
import s from "./MonitorBody.module.css";
import { NumberLink } from "./NumberLink";
import { PartHead } from "./PartHead";
import { Review } from "./Review";
import { Stuck } from "./Stuck";

/** Figures, flow, adherence and where it is stuck: one page that says how an SOP is kept. */
export function MonitorBody({ monitor, scope, fading }: { monitor: Monitor; scope: Scope; fading: boolean }) {
  const { t } = useTranslation("sops");
  const { steps, adherence, stuck } = monitor;
  const isEmpty = steps.every(({ entered, in_step }) => entered === 0 && in_step === 0);
  return (
    <div className={s.body} data-fading={fading || undefined} aria-busy={fading}>
      <Figures figures={monitor.figures} />
      <section className={s.flow}>
        <PartHead title={t("flow.title")} hint={t("flow.hint")}>
          <Totals monitor={monitor} />
        </PartHead>
        {isEmpty ? <NothingYet /> : <FlowDrawing steps={steps} />}
        <WithoutNext count={monitor.without_next} />
      </section>
      <div className={s.low}>
        <section className={s.heat}>
          <PartHead title={t("heat.title")} hint={t("heat.hint")}>
            <HeatLegend />
          </PartHead>
          {adherence.people.length > 0 ? (
            <HeatMap adherence={adherence} />
          ) : (
            <p className={s.none}>{t("heat.none")}</p>
          )}
        </section>
        <section className={s.stuck}>
          <PartHead
            title={t("stuck.title")}
            hint={stuck.length > 0 && t("stuck.count", { count: stuck.length })}
          />
          <Stuck findings={stuck} steps={steps} />
        </section>
      </div>
      <div className={s.low}>
        <section className={s.heat}>
          <Chances sopId={monitor.sop.id} scope={scope} />
        </section>
        <section className={s.stuck}>
          <Review sopId={monitor.sop.id} scope={scope} />
        </section>
      </div>
    </div>
  );
}

/** What came in, and what became of it so far. */
function Totals({ monitor }: { monitor: Monitor }) {
  const { t } = useTranslation("sops");
  const totals = [
    ["started", monitor.entered],
    ["won", monitor.won],
    ["ended", monitor.ended],
  ] as const;
  return (
    <p className={s.totals}>
      {totals.map(([status, count]) => (
        <NumberLink
          key={status}
          drill={{ status }}
          count={count}
          label={t(`flow.${status}`, { count })}
          className={s.number}
        >
          {t(`flow.${status}`, { count })}
        </NumberLink>
      ))}
      {monitor.overridden > 0 && (
        <NumberLink
          drill={{ status: "overridden" }}
          count={monitor.overridden}
          label={t("flow.overrides", { count: monitor.overridden })}
          className={s.number}
        >
          {t("flow.overrides", { count: monitor.overridden })}
        </NumberLink>
      )}
    </p>
  );
}

/** Nobody may be forgotten: active leads with neither an open step nor a task. */
function WithoutNext({ count }: { count: number }) {
  const { t } = useTranslation("sops");
  return (
    <p className={s.without} data-some={count > 0 || undefined}>
      <Link to="/leads" search={{ without_next: true }}>
        {t("without_next.label")} <b>{count}</b>
      </Link>
      <span>{t(count > 0 ? "without_next.some" : "without_next.none")}</span>
    </p>
  );
}

function NothingYet() {
  const { t } = useTranslation("sops");
  const mayImport = useCan("lead.import");
  return (
    <EmptyState
      icon="sop"
      title={t("empty.monitor")}
      text={t("empty.monitor_text")}
      action={
        mayImport && (
          <Link to="/imports">
            <Button>{t("empty.import")}</Button>
          </Link>
        )
      }
    />
  );
}
