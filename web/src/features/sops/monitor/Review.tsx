import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ErrorState } from "@/components/ErrorState";
import { Pick } from "@/components/Pick";
import { SkeletonRows } from "@/components/SkeletonRows";
import type { Review as Found, Proposal } from "@/lib/contract";
import { useCan } from "@/lib/session";
import { useReview } from "../queries";
import type { Scope } from "./drill";
import { readDrill } from "./drill";
import { NumberLink } from "./NumberLink";
import { PartHead } from "./PartHead";
import { quarterWords } from "./quarter";
import s from "./Review.module.css";

/** What a quarter proposes to change, each with the rule behind it and the records it speaks of. */
export function Review({ sopId, scope }: { sopId: number; scope: Scope }) {
  const { t } = useTranslation("sops");
  const [quarter, setQuarter] = useState<string>();
  const review = useReview(sopId, scope, quarter);
  const found = review.data;
  return (
    <>
      <PartHead title={t("review.title")} hint={found && !found.is_over && t("review.not_over")}>
        {found && (
          <Pick
            label={t("review.pick")}
            className={s.pick}
            value={found.quarter}
            options={found.quarters.map((one) => ({ value: one, label: quarterWords(t, one) }))}
            onChange={(one) => setQuarter(one ?? undefined)}
          />
        )}
      </PartHead>
      {found ? (
        <Proposals review={found} />
      ) : review.error ? (
        <ErrorState error={review.error} onRetry={() => void review.refetch()} />
      ) : (
        <SkeletonRows rows={4} />
      )}
    </>
  );
}

function Proposals({ review }: { review: Found }) {
  const { t } = useTranslation("sops");
  return (
    <>
      {review.proposals.length === 0 && (
        <p className={s.none}>{t(review.done > 0 ? "review.none" : "review.nothing_done")}</p>
      )}
      <ul>
        {review.proposals.map((proposal) => (
          <One key={`${proposal.rule} ${proposal.step}`} proposal={proposal} review={review} />
        ))}
      </ul>
      <details className={s.rules}>
        <summary>{t("review.rules")}</summary>
        <ul>
          {review.rules.map(({ rule, text }) => (
            <li key={rule}>
              <b>{t(`review.rule.${rule}`)}</b>
              {text}
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}

function One({ proposal, review }: { proposal: Proposal; review: Found }) {
  const { t } = useTranslation("sops");
  const mayChange = useCan("sop.change");
  const { status, step } = proposal.query;
  const drill = readDrill({ status, step, quarter: review.quarter });
  return (
    <li className={s.proposal}>
      <div>
        <p>{proposal.text}</p>
        <small>{proposal.why}</small>
        <small>{t("review.by_rule", { rule: proposal.rule_text })}</small>
      </div>
      <div className={s.links}>
        {status && (
          <NumberLink
            drill={drill}
            count={proposal.count}
            label={`${proposal.text} ${t("stuck.records", { count: proposal.count })}`}
            className={s.open}
          >
            {t("stuck.records", { count: proposal.count })}
          </NumberLink>
        )}
        {mayChange && (
          <Link
            to="/sop/$sopId/design"
            params={{ sopId: review.sop.id }}
            search={{ step: proposal.step }}
            className={s.open}
          >
            {t("review.change")}
          </Link>
        )}
      </div>
    </li>
  );
}
