import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Avatar } from "@/components/Avatar";
import { EmptyState } from "@/components/EmptyState";
import { Icon } from "@/components/Icon";
import { Tag } from "@/components/Tag";
import type { ScoreMonth, Scores } from "@/lib/contract";
import { useCan, useMe } from "@/lib/session";
import { useWords } from "@/lib/words";
import { MissedRow } from "./MissedRow";
import { PersonScore } from "./PersonScore";
import s from "./Scores.module.css";
import { Weights } from "./Weights";

type Props = { scores: Scores; month: string | undefined };

/** The month of those whom one may see; of a seller it is their own, at once. */
export function ScoresBody({ scores, month }: Props) {
  const { t } = useTranslation("scores");
  const me = useMe();
  const mayWeigh = useCan("sop.change");
  const { people, to_answer, to_answer_total } = scores;
  const alone = people.every(({ person }) => person.id === me.id) && !mayWeigh;
  return (
    <div className={s.body}>
      <Standing month={scores.month} />
      {to_answer_total > 0 && (
        <section>
          <h2 className={s.title}>
            {t("to_answer")} <em>{to_answer_total}</em>
          </h2>
          <ul>
            {to_answer.map((step) => (
              <MissedRow key={step.step_run_id} step={step} />
            ))}
          </ul>
        </section>
      )}
      {alone && <PersonScore person={me.id} month={month} />}
      {!alone && people.length === 0 && (
        <EmptyState icon="target" title={t("nobody")} text={t("none_text")} />
      )}
      {!alone && people.length > 0 && <People people={people} month={month} />}
      {mayWeigh && <Weights weights={scores.weights} />}
    </div>
  );
}

/** Until when it is disputed, and from when on it stands. */
function Standing({ month }: { month: ScoreMonth }) {
  const { t } = useTranslation("scores");
  const words = useWords();
  const { disputed_until, frozen_from, frozen_at } = month;
  const before = (moment: string) => words.day(new Date(new Date(moment).getTime() - 1).toISOString());
  const said = frozen_at
    ? t("frozen", { day: words.day(frozen_at) })
    : t(new Date(disputed_until) > words.now ? "running" : "closing", {
        until: before(disputed_until),
        frozen: words.day(frozen_from),
      });
  return (
    <p className={s.standing}>
      <Icon name={frozen_at ? "lock" : "info"} />
      {said}
    </p>
  );
}

function People({ people, month }: { people: Scores["people"]; month: string | undefined }) {
  const { t } = useTranslation("scores");
  return (
    <section>
      <h2 className={s.title}>
        {t("people")} <em>{people.length}</em>
      </h2>
      <ul>
        {people.map(({ person, score, due, kept, excused, open }) => (
          <li key={person.id}>
            <Link to="/scores" search={{ ...(month && { month }), person: person.id }} className={s.row}>
              <Avatar name={person.name} size={28} />
              <span className={s.words}>
                <b>{person.name}</b>
                <small>
                  {t("kept_of", { due, kept })}
                  {excused > 0 && ` · ${t("excused", { count: excused })}`}
                </small>
              </span>
              {open > 0 && <Tag tone="amber">{t("open_disputes", { count: open })}</Tag>}
              <progress className={s.bar} value={score ?? 0} max={100} aria-hidden />
              <b className={s.score}>{score === null ? "–" : `${score}%`}</b>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
