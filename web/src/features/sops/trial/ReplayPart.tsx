import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Replay } from "@/lib/contract";
import { useWords } from "@/lib/words";
import { DayBars } from "./DayBars";
import { type Tried, useReplay } from "./queries";
import s from "./ReplayPart.module.css";
import { Asked, Assumptions, TrialPart } from "./TrialPart";

/** What the SOP would have made of the records that came in. */
export function ReplayPart({ tried }: { tried: Tried }) {
  const { t } = useTranslation("trial");
  const [asked, setAsked] = useState(false);
  const replay = useReplay(tried, asked);
  return (
    <TrialPart title={t("replay.title")} hint={t("replay.hint")}>
      <Asked
        query={replay}
        asked={asked}
        onAsk={() => setAsked(true)}
        button={t("replay.start")}
        text={t("replay.text")}
      >
        {(found) =>
          found.replayed > 0 ? <Found found={found} /> : <p className={s.none}>{t("replay.none")}</p>
        }
      </Asked>
    </TrialPart>
  );
}

function Found({ found }: { found: Replay }) {
  const { t } = useTranslation("trial");
  const words = useWords();
  const { whole } = found;
  const figures = [
    ["records", found.replayed],
    ["steps", whole.steps],
    ["late", whole.late],
    ["to_assignee", whole.to_assignee],
    ["to_manager", whole.to_manager],
    ["to_director", whole.to_director],
  ] as const;
  return (
    <>
      <p className={s.period}>
        {t("replay.period", { first: words.date(found.first), last: words.date(found.last) })}
      </p>
      <dl className={s.figures}>
        {figures.map(([key, value]) => (
          <div key={key}>
            <dt>{t(`replay.${key}`)}</dt>
            <dd>{value.toLocaleString("en-US")}</dd>
          </div>
        ))}
      </dl>
      <div className={s.bars}>
        <DayBars days={found.days} of="steps" title={t("replay.steps_by_day")} />
        <DayBars days={found.days} of="escalations" title={t("replay.escalations_by_day")} />
      </div>
      <People found={found} />
      <Steps found={found} />
      <Assumptions sentences={found.assumptions} />
    </>
  );
}

const OF_PERSON = ["steps", "busiest", "late", "to_assignee", "to_manager", "to_director"] as const;

function People({ found }: { found: Replay }) {
  const { t } = useTranslation("trial");
  return (
    <Table
      label={t("replay.people")}
      heads={[t("replay.person"), ...OF_PERSON.map((key) => t(`replay.${key}`))]}
    >
      {found.people.map((line) => (
        <tr key={line.person.id}>
          <th scope="row">{line.person.name}</th>
          {OF_PERSON.map((key) => (
            <td key={key}>{line[key] || "–"}</td>
          ))}
        </tr>
      ))}
    </Table>
  );
}

const OF_STEP = ["steps", "there", "late", "to_assignee", "escalations"] as const;

function Steps({ found }: { found: Replay }) {
  const { t } = useTranslation("trial");
  const heads = [t("replay.step"), ...OF_STEP.map((key) => t(`replay.${key}`)), t("replay.median")];
  return (
    <Table label={t("replay.by_step")} heads={heads}>
      {found.steps.map((line) => (
        <tr key={line.key}>
          <th scope="row">{line.name}</th>
          {OF_STEP.map((key) => (
            <td key={key}>{line[key] || "–"}</td>
          ))}
          <td>{line.median || "–"}</td>
        </tr>
      ))}
    </Table>
  );
}

type TableProps = { label: string; heads: string[]; children: React.ReactNode };

function Table({ label, heads, children }: TableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls where it is narrow, so the keyboard must reach it.
    <section className={s.scroll} aria-label={label} tabIndex={0}>
      <table className={s.table}>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </section>
  );
}
