import { useTranslation } from "react-i18next";
import type { Monitor } from "@/lib/contract";
import { type Drill, readDrill } from "./drill";
import { emphasised } from "./emphasis";
import { NumberLink } from "./NumberLink";
import s from "./Stuck.module.css";

type Finding = Monitor["stuck"][number];

/** What the server asks to be looked at, as an address of this page. */
const drillOf = ({ query }: Finding): Drill =>
  readDrill({ status: query.status ?? "in_step", step: query.step, person: query.person_id });

/** Sentences that follow from the numbers, each with the records that it speaks of. */
export function Stuck({ findings, steps }: { findings: Finding[]; steps: { name: string }[] }) {
  const { t } = useTranslation("sops");
  const names = steps.map(({ name }) => name);
  if (findings.length === 0) return <p className={s.none}>{t("stuck.none")}</p>;
  return (
    <ul>
      {findings.map((finding) => (
        <li key={finding.text} className={s.finding}>
          <i data-tone={finding.tone} />
          <div>
            <p>
              {emphasised(finding.text, names).map(({ text, strong }, at) =>
                // biome-ignore lint/suspicious/noArrayIndexKey: parts of one sentence, in order.
                strong ? <b key={at}>{text}</b> : text,
              )}
            </p>
            <small>{finding.detail}</small>
          </div>
          <NumberLink
            drill={drillOf(finding)}
            count={finding.count}
            label={`${finding.text} ${t("stuck.records", { count: finding.count })}`}
            className={s.open}
          >
            {t("stuck.records", { count: finding.count })}
          </NumberLink>
        </li>
      ))}
    </ul>
  );
}
