import { useQuery } from "@tanstack/react-query";
import { App, Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Dot } from "@/components/Dot";
import { ErrorState } from "@/components/ErrorState";
import { SkeletonRows } from "@/components/SkeletonRows";
import { Tag } from "@/components/Tag";
import { api, read } from "@/lib/api";
import type { ReadySop } from "@/lib/contract";
import { keys, queryClient } from "@/lib/query";
import { useCan } from "@/lib/session";
import s from "./ReadySops.module.css";

const useReadySops = () =>
  useQuery({
    queryKey: [...keys.sops, "ready"],
    queryFn: async (): Promise<ReadySop[]> => (await read(api.GET("/api/sops/library"))).items,
  });

/** The SOPs that come with the product: for every industry, then by industry. */
export function ReadySops({ onTaken }: Taking) {
  const { t } = useTranslation("sops");
  const ready = useReadySops();
  return (
    <section className={s.shelf} aria-label={t("ready.title")}>
      <h2>{t("ready.title")}</h2>
      <p className={s.sub}>{t("ready.sub")}</p>
      {ready.data ? (
        <>
          <Group
            title={t("ready.general")}
            items={ready.data.filter(({ industry }) => !industry)}
            onTaken={onTaken}
          />
          <Group
            title={t("ready.by_industry")}
            items={ready.data.filter(({ industry }) => industry)}
            onTaken={onTaken}
          />
        </>
      ) : ready.error ? (
        <ErrorState error={ready.error} onRetry={() => void ready.refetch()} />
      ) : (
        <SkeletonRows rows={4} height={96} />
      )}
    </section>
  );
}

function Group({ title, items, onTaken }: Taking & { title: string; items: ReadySop[] }) {
  return (
    <>
      <h3 className={s.group}>{title}</h3>
      <ul className={s.cards}>
        {items.map((one) => (
          <ReadyCard key={one.key} ready={one} onTaken={onTaken} />
        ))}
      </ul>
    </>
  );
}

function ReadyCard({ ready, onTaken }: Taking & { ready: ReadySop }) {
  const { t } = useTranslation("sops");
  const mayChange = useCan("sop.change");
  const { install, working } = useInstall(ready);
  const taking = useTake(ready, onTaken);
  const taken = ready.standing === "live" || ready.standing === "draft";
  return (
    <li className={s.card}>
      <header>
        <h4>{ready.name}</h4>
        {taken && (
          <Tag tone={ready.standing === "live" ? "green" : "accent"}>{t(`ready.${ready.standing}`)}</Tag>
        )}
      </header>
      <p className={s.facts}>
        {ready.industry && (
          <>
            {ready.industry}
            <Dot />
          </>
        )}
        {t(`ready.on.${ready.object_type === "customer" ? "customer" : "lead"}`)}
        <Dot />
        {t("ready.steps", { count: ready.step_count })}
      </p>
      <p className={s.what}>{ready.description}</p>
      <p className={s.steps}>{ready.steps.map(({ name }) => name).join(" → ")}</p>
      {mayChange && !taken && (
        <div className={s.install}>
          <Button loading={working} onClick={install}>
            {t("ready.install")}
          </Button>
          <Button type="text" loading={taking.working} onClick={() => void taking.take()}>
            {t("ready.take")}
          </Button>
        </div>
      )}
    </li>
  );
}

type Taking = { onTaken: (sopId: number) => void };

/** As a draft to be changed; nothing goes live by it. */
function useTake(ready: ReadySop, onTaken: (sopId: number) => void) {
  const { t } = useTranslation("sops");
  const { message } = App.useApp();
  const [working, setWorking] = useState(false);
  async function take() {
    setWorking(true);
    try {
      const path = { ready_key: ready.key };
      const made = await read(api.POST("/api/sops/library/{ready_key}/take", { params: { path } }));
      await queryClient.invalidateQueries({ queryKey: keys.sops });
      onTaken(made.sop_id);
    } catch (error) {
      void message.error(error instanceof Error ? error.message : t("common:not_saved"));
    } finally {
      setWorking(false);
    }
  }
  return { take, working };
}

/** Asks first; where another one works under the same key, says that this would be its draft. */
function useInstall(ready: ReadySop) {
  const { t } = useTranslation("sops");
  const { message, modal } = App.useApp();
  const [working, setWorking] = useState(false);
  async function send() {
    setWorking(true);
    try {
      const made = await read(
        api.POST("/api/sops/library/{ready_key}/install", { params: { path: { ready_key: ready.key } } }),
      );
      await queryClient.invalidateQueries({ queryKey: keys.sops });
      const said = made.status === "live" ? "ready.now_live" : "ready.now_draft";
      void message.success(t(said, { name: ready.name, other: ready.instead_of }));
    } catch (error) {
      void message.error(error instanceof Error ? error.message : t("common:not_saved"));
    } finally {
      setWorking(false);
    }
  }
  const instead = ready.standing === "other";
  const install = () =>
    void modal.confirm({
      title: t("ready.ask", { name: ready.name }),
      content: instead
        ? t("ready.instead", { other: ready.instead_of })
        : t(`ready.will.${ready.object_type === "customer" ? "customer" : "lead"}`),
      okText: t(instead ? "ready.as_draft" : "ready.install"),
      onOk: send,
    });
  return { install, working };
}
