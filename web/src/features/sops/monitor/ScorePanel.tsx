import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { ErrorState } from "@/components/ErrorState";
import { Icon } from "@/components/Icon";
import { Panel } from "@/components/Panel";
import { SkeletonRows } from "@/components/SkeletonRows";
import type { AdherencePart, AdherenceScore, Monitor } from "@/lib/contract";
import { useScore } from "../queries";
import type { Drill, Scope } from "./drill";
import { NumberLink } from "./NumberLink";
import { RecordRows } from "./RecordRows";
import s from "./ScorePanel.module.css";

type Props = {
  sopId: number;
  scope: Scope;
  monitor: Monitor;
  drill: Drill;
  onTurn: (drill: Drill) => void;
  onClose: () => void;
};

/** How a person's score comes about: the formula with their own numbers, and the records of each. */
export function ScorePanel({ sopId, scope, monitor, drill, onTurn, onClose }: Props) {
  const { t } = useTranslation("sops");
  const person = drill.person ?? 0;
  const score = useScore(sopId, scope, person);
  const part = drill.score === "all" ? undefined : drill.score;
  const name =
    monitor.adherence.people.find(({ id }) => id === person)?.name ?? score.data?.person.name ?? "";
  return (
    <Panel
      over
      label={t("score.title", { name })}
      title={part ? t(`score.part.${part}`) : t("score.title", { name })}
      sub={[part && name, monitor.sop.name, t("head.period", { count: monitor.days })]
        .filter(Boolean)
        .join(" · ")}
      extra={
        part && (
          <Button type="text" icon={<Icon name="back" />} onClick={() => onTurn({ score: "all", person })}>
            {t("score.back")}
          </Button>
        )
      }
      onClose={onClose}
    >
      {part ? (
        <RecordRows sopId={sopId} scope={scope} drill={drill} />
      ) : score.data ? (
        <Formula score={score.data} />
      ) : score.error ? (
        <ErrorState error={score.error} onRetry={() => void score.refetch()} />
      ) : (
        <SkeletonRows rows={6} />
      )}
    </Panel>
  );
}

function Formula({ score }: { score: AdherenceScore }) {
  const { t } = useTranslation("sops");
  return (
    <div className={s.formula}>
      <p className={s.sum}>
        <b>{score.score === null ? "–" : `${score.score}%`}</b>
        <span>=</span>
        <span className={s.fraction}>
          <span>
            {t("score.kept")} <b>{score.kept}</b>
          </span>
          <span>
            {t("score.due")} <b>{score.due}</b>
          </span>
        </span>
      </p>
      <p className={s.note}>{t("score.meaning")}</p>
      <h3>{t("score.counted")}</h3>
      <Parts score={score} parts={score.counted} />
      <h3>{t("score.not_counted")}</h3>
      <Parts score={score} parts={score.not_counted} />
      {[score.covered, score.covered_by].some(({ length }) => length > 0) && <h3>{t("score.stood_in")}</h3>}
      {score.covered.map(({ person, count }) => (
        <p key={person.id}>{t("score.covered", { name: person.name, count })}</p>
      ))}
      {score.covered_by.map(({ person, count }) => (
        <p key={person.id}>{t("score.covered_by", { name: person.name, count })}</p>
      ))}
    </div>
  );
}

type PartsProps = { score: AdherenceScore; parts: { part: AdherencePart; count: number }[] };

function Parts({ score, parts }: PartsProps) {
  const { t } = useTranslation("sops");
  return (
    <ul className={s.parts}>
      {parts.map(({ part, count }) => (
        <li key={part} data-none={count === 0 || undefined}>
          <span>
            {t(`score.part.${part}`)}
            <small>{t(`score.why.${part}`)}</small>
          </span>
          <NumberLink
            drill={{ score: part, person: score.person.id }}
            count={count}
            label={`${t(`score.part.${part}`)} ${count}`}
            className={s.number}
          >
            {count}
          </NumberLink>
        </li>
      ))}
    </ul>
  );
}
