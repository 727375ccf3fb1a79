import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { ErrorState } from "@/components/ErrorState";
import { PageHead } from "@/components/PageHead";
import { Panel } from "@/components/Panel";
import { Pick } from "@/components/Pick";
import { SkeletonRows } from "@/components/SkeletonRows";
import { RefreshersPart } from "@/features/refreshers/RefreshersPart";
import { PersonScore } from "@/features/scores/PersonScore";
import { useScores } from "@/features/scores/queries";
import { ScoresBody } from "@/features/scores/ScoresBody";
import s from "./ScoresPage.module.css";

const route = getRouteApi("/frame/scores");

/** What a month was like by the SOPs, for each person. The address says which one, and of whom. */
export function ScoresPage() {
  const { t } = useTranslation("scores");
  const { month, person } = route.useSearch();
  const navigate = useNavigate();
  const scores = useScores(month);
  const found = scores.data;
  const show = (search: { month?: string; person?: number }) =>
    void navigate({ to: "/scores", search, replace: true });
  const close = () => show(month ? { month } : {});
  const name = found?.people.find((one) => one.person.id === person)?.person.name ?? "";
  return (
    <div className={s.page}>
      <PageHead
        title={t("title")}
        choices={
          found && (
            <Pick
              label={t("month")}
              outlined
              options={found.months.map((one, at) => ({
                value: one,
                label: at === 0 ? t("this_month", { month: one }) : one,
              }))}
              value={found.month.month}
              onChange={(next) => show(next && next !== found.months[0] ? { month: next } : {})}
            />
          )
        }
      />
      {found ? (
        <>
          <ScoresBody scores={found} month={month} />
          <RefreshersPart />
        </>
      ) : scores.error ? (
        <ErrorState error={scores.error} onRetry={() => void scores.refetch()} />
      ) : (
        <SkeletonRows rows={8} />
      )}
      {person !== undefined && (
        <Panel
          over
          label={t("formula.title")}
          title={name || t("formula.title")}
          sub={found?.month.month}
          onClose={close}
        >
          <PersonScore person={person} month={month} />
        </Panel>
      )}
    </div>
  );
}
