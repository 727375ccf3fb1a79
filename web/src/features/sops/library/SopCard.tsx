import { Link } from "@tanstack/react-router";
import { App, Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Icon } from "@/components/Icon";
import { Tag } from "@/components/Tag";
import { api, read } from "@/lib/api";
import type { Sop } from "@/lib/contract";
import { keys, queryClient, workChanged } from "@/lib/query";
import { useCan } from "@/lib/session";
import s from "./SopCard.module.css";
import { StepStrip } from "./StepStrip";

/** One SOP: what it is for, its steps in a line, and how many run through it now. */
export function SopCard({ sop }: { sop: Sop }) {
  const { t } = useTranslation("sops");
  const mayChange = useCan("sop.change");
  return (
    <article className={s.card} aria-label={sop.name}>
      <header className={s.head}>
        <h2>
          <Link to="/sop/$sopId" params={{ sopId: sop.id }}>
            {sop.name}
          </Link>
        </h2>
        <Link
          to="/sop/$sopId/versions"
          params={{ sopId: sop.id }}
          aria-label={`${t("versions:title")} v${sop.version}`}
        >
          <Tag>{`v${sop.version}`}</Tag>
        </Link>
        {!sop.enabled && <Tag tone="red">{t("library.disabled")}</Tag>}
      </header>
      <p className={s.what}>
        {sop.description}
        <Link
          to="/sop/$sopId"
          params={{ sopId: sop.id }}
          search={{ status: "in_step" }}
          className={s.running}
        >
          {t("library.running", { count: sop.running })}
        </Link>
        {sop.voices > 0 && (
          <Link to="/sop/$sopId/design" params={{ sopId: sop.id }} className={s.running}>
            {t("library.voices", { count: sop.voices })}
          </Link>
        )}
      </p>
      {!sop.enabled && <Disabled sop={sop} mayChange={mayChange} />}
      {sop.steps.length > 0 && <StepStrip steps={sop.steps} />}
      <div className={s.actions}>
        <Link to="/sop/$sopId/design" params={{ sopId: sop.id }}>
          <Button type="text" icon={<Icon name="branch" />}>
            {t(mayChange ? "library.design" : "library.drawing")}
          </Button>
        </Link>
        <Link to="/sop/$sopId/file" params={{ sopId: sop.id }}>
          <Button type="text" icon={<Icon name={mayChange ? "pen" : "file"} />}>
            {t(mayChange ? "library.change" : "file.source")}
          </Button>
        </Link>
        <Link to="/sop/$sopId/versions" params={{ sopId: sop.id }}>
          <Button type="text" icon={<Icon name="change" />}>
            {t("versions:title")}
          </Button>
        </Link>
        <Link to="/sop/$sopId/trial" params={{ sopId: sop.id }}>
          <Button type="text" icon={<Icon name="search" />}>
            {t("library.try")}
          </Button>
        </Link>
        <Link to="/sop/$sopId" params={{ sopId: sop.id }}>
          <Button icon={<Icon name="target" />}>{t("library.monitor")}</Button>
        </Link>
      </div>
    </article>
  );
}

/** Why it was switched off; an administrator can switch it on again. */
function Disabled({ sop, mayChange }: { sop: Sop; mayChange: boolean }) {
  const { t } = useTranslation("sops");
  const { message } = App.useApp();
  const [working, setWorking] = useState(false);
  async function enable() {
    setWorking(true);
    try {
      await read(api.POST("/api/sops/{sop_id}/enable", { params: { path: { sop_id: sop.id } } }));
      await Promise.all([queryClient.invalidateQueries({ queryKey: keys.sops }), workChanged()]);
      void message.success(t("library.enabled_now", { name: sop.name }));
    } catch (error) {
      void message.error(error instanceof Error ? error.message : t("common:not_saved"));
    } finally {
      setWorking(false);
    }
  }
  return (
    <div className={s.disabled} role="alert">
      <Icon name="warning" />
      <p>
        <b>{t("library.why", { reason: sop.disabled_reason })}</b>
        <span>{t(mayChange ? "library.mend" : "library.ask")}</span>
      </p>
      {mayChange && (
        <Button loading={working} onClick={() => void enable()}>
          {t("library.enable")}
        </Button>
      )}
    </div>
  );
}
