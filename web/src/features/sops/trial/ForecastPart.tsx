import { InputNumber } from "antd";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Forecast } from "@/lib/contract";
import { useWords } from "@/lib/words";
import s from "./ForecastPart.module.css";
import { LoadMap } from "./LoadMap";
import { HIGHEST, LIMIT, overloads } from "./load";
import { type Tried, useForecast } from "./queries";
import { Asked, Assumptions, TrialPart } from "./TrialPart";

/** As many as are named; the map shows the others. */
const NAMED = 5;

/** With as much coming in as before: how many steps each person gets on each working day. */
export function ForecastPart({ tried }: { tried: Tried }) {
  const { t } = useTranslation("trial");
  const [asked, setAsked] = useState(false);
  const [limit, setLimit] = useState(LIMIT);
  const forecast = useForecast(tried, asked);
  return (
    <TrialPart
      title={t("forecast.title")}
      hint={t("forecast.hint")}
      tools={forecast.data && <Limit limit={limit} onChange={setLimit} />}
    >
      <Asked
        query={forecast}
        asked={asked}
        onAsk={() => setAsked(true)}
        button={t("forecast.start")}
        text={t("forecast.text")}
      >
        {(found) => (
          <>
            {found.people.length > 0 ? (
              <>
                <Overloads forecast={found} limit={limit} />
                <LoadMap forecast={found} limit={limit} />
              </>
            ) : (
              <p className={s.none}>{t("forecast.none")}</p>
            )}
            <Assumptions sentences={found.assumptions} />
          </>
        )}
      </Asked>
    </TrialPart>
  );
}

function Limit({ limit, onChange }: { limit: number; onChange: (limit: number) => void }) {
  const { t } = useTranslation("trial");
  const id = useId();
  return (
    <span className={s.limit}>
      <label htmlFor={id}>{t("forecast.limit")}</label>
      <InputNumber
        id={id}
        min={1}
        max={HIGHEST}
        precision={0}
        value={limit}
        onChange={(next) => next && onChange(next)}
      />
    </span>
  );
}

/** In words what the map shows in colour. */
function Overloads({ forecast, limit }: { forecast: Forecast; limit: number }) {
  const { t } = useTranslation("trial");
  const words = useWords();
  const found = overloads(forecast, limit);
  if (found.length === 0) return <p className={s.fine}>{t("forecast.fine", { limit })}</p>;
  const people = new Set(found.map(({ person }) => person.id)).size;
  return (
    <div className={s.over}>
      <b>{t("forecast.over", { people, days: found.length, limit })}</b>
      <ul>
        {found.slice(0, NAMED).map(({ person, day, amount }) => (
          <li key={`${person.id} ${day}`}>
            {t("forecast.one", { name: person.name, day: words.date(day), amount: Math.round(amount) })}
          </li>
        ))}
      </ul>
    </div>
  );
}
