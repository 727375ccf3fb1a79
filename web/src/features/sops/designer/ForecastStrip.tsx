import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Icon } from "@/components/Icon";
import { SkeletonBar } from "@/components/SkeletonRows";
import { useWords } from "@/lib/words";
import { LoadMap } from "../trial/LoadMap";
import { LIMIT, overloads } from "../trial/load";
import { useForecast } from "../trial/queries";
import { Fault } from "../trial/TrialPart";
import s from "./ForecastStrip.module.css";

type Props = { source: string; disabled: boolean };

/** What it would bring to whom, before it is published; asked for by a button. */
export function ForecastStrip({ source, disabled }: Props) {
  const { t } = useTranslation("designer");
  const [asked, setAsked] = useState<string | null>(null);
  const forecast = useForecast({ source: asked ?? "" }, asked !== null);
  return (
    <section className={s.strip} aria-label={t("forecast.title")} data-open={asked !== null || undefined}>
      <header>
        <h2>{t("forecast.title")}</h2>
        <span className={s.hint}>{asked === null ? t("forecast.hint") : <Said query={forecast} />}</span>
        {(asked === null || asked !== source) && (
          <Button disabled={disabled} onClick={() => setAsked(source)}>
            {t(asked === null ? "forecast.ask" : "forecast.again")}
          </Button>
        )}
        {asked !== null && (
          <Button
            type="text"
            aria-label={t("forecast.close")}
            icon={<Icon name="close" />}
            onClick={() => setAsked(null)}
          />
        )}
      </header>
      {asked !== null && (
        <div className={s.map}>
          {forecast.data ? (
            <LoadMap forecast={forecast.data} limit={LIMIT} />
          ) : forecast.error ? (
            <Fault error={forecast.error} onRetry={() => void forecast.refetch()} />
          ) : (
            <SkeletonBar width="100%" height={88} />
          )}
        </div>
      )}
    </section>
  );
}

function Said({ query }: { query: ReturnType<typeof useForecast> }) {
  const { t } = useTranslation("trial");
  const words = useWords();
  if (!query.data) return query.error ? null : t("working");
  const over = overloads(query.data, LIMIT);
  const [worst] = over;
  if (!worst) return t("forecast.fine", { limit: LIMIT });
  return (
    <b className={s.over}>
      {t("forecast.one", {
        name: worst.person.name,
        day: words.date(worst.day),
        amount: Math.round(worst.amount),
      })}
    </b>
  );
}
