import { useTranslation } from "react-i18next";
import { ErrorState } from "@/components/ErrorState";
import { SkeletonRows } from "@/components/SkeletonRows";
import type { StepChances, Winning, WinningPart } from "@/lib/contract";
import { useWinning, WINNING_DAYS } from "../queries";
import s from "./Chances.module.css";
import type { Scope } from "./drill";
import { NumberLink } from "./NumberLink";
import { PartHead } from "./PartHead";

const PARTS = ["done", "without", "on_time", "late"] as const;
const PAIRS = ["with_or_without", "on_time_or_late"] as const;

/** Which steps go with winning, with how many cases and how sure; and that it proves no cause. */
export function Chances({ sopId, scope }: { sopId: number; scope: Scope }) {
  const { t } = useTranslation("sops");
  const winning = useWinning(sopId, scope);
  return (
    <>
      <PartHead
        title={t("chances.title")}
        hint={[t("head.period", { count: WINNING_DAYS }), winning.data && whole(t, winning.data)]
          .filter(Boolean)
          .join(" · ")}
      />
      {winning.data ? (
        <>
          <Table winning={winning.data} />
          <p className={s.note}>{t("chances.note", { count: winning.data.fewest })}</p>
        </>
      ) : winning.error ? (
        <ErrorState error={winning.error} onRetry={() => void winning.refetch()} />
      ) : (
        <SkeletonRows rows={6} />
      )}
    </>
  );
}

type T = (key: string, values: Record<string, unknown>) => string;

const whole = (t: T, { whole: { cases, won }, by_lead }: Winning) =>
  t(by_lead ? "chances.whole" : "chances.whole_runs", { cases, won });

function Table({ winning }: { winning: Winning }) {
  const { t } = useTranslation("sops");
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls where it is narrow, so the keyboard must reach it.
    <section className={s.scroll} aria-label={t("chances.title")} tabIndex={0}>
      <table className={s.table}>
        <thead>
          <tr>
            <td />
            <th scope="col">{t("chances.verdict")}</th>
            {PARTS.map((part) => (
              <th key={part} scope="col">
                {t(`chances.${part}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {winning.steps.map((step) => (
            <tr key={step.key}>
              <th scope="row">{step.name}</th>
              <td className={s.verdict}>
                <Verdicts step={step} />
              </td>
              {PARTS.map((part) => (
                <ShareCell key={part} step={step} part={part} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** The share, between which shares it lies, and of how many cases; the cases open their records. */
function ShareCell({ step, part }: { step: StepChances; part: Exclude<WinningPart, "decided"> }) {
  const { t } = useTranslation("sops");
  const { cases, won, rate, low, high } = step[part];
  if (rate === null) return <td className={s.none}>–</td>;
  const about = `${step.name} ${t(`chances.${part}`)}`;
  return (
    <td>
      <b>{Math.round(rate)}%</b>
      <small>{t("chances.between", { low: Math.round(low ?? 0), high: Math.round(high ?? 0) })}</small>
      <small>
        <NumberLink
          drill={{ share: part, step: step.key, won: true }}
          count={won}
          label={`${about} ${t("chances.won", { count: won })}`}
          className={s.number}
        >
          {won}
        </NumberLink>
        {" / "}
        <NumberLink
          drill={{ share: part, step: step.key }}
          count={cases}
          label={`${about} ${t("chances.cases", { count: cases })}`}
          className={s.number}
        >
          {t("chances.cases", { count: cases })}
        </NumberLink>
      </small>
    </td>
  );
}

/** Only what is beyond chance is said as a difference. */
function Verdicts({ step }: { step: StepChances }) {
  const { t } = useTranslation("sops");
  return PAIRS.map((pair) => (
    <span key={pair} data-verdict={step[pair]}>
      {t(`chances.${pair}.${step[pair]}`)}
    </span>
  ));
}
