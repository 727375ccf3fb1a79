import { useTranslation } from "react-i18next";
import type { ImportCounts, ImportJob } from "@/lib/contract";
import { CountBar } from "../outcome/CountBar";
import { Tallies } from "../outcome/Tallies";
import { Section } from "./Section";

/** What would happen: the trial changed nothing. */
export function Trial({ job, counts }: { job: ImportJob; counts: ImportCounts }) {
  const { t } = useTranslation("imports");
  return (
    <Section title={t("trial.title")} sub={t("trial.sub")}>
      <CountBar target={job.target} counts={counts} trial />
      <Tallies counts={counts} job={job} />
    </Section>
  );
}
