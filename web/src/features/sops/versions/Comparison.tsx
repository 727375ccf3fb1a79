import { useTranslation } from "react-i18next";
import { ErrorState } from "@/components/ErrorState";
import { Pick } from "@/components/Pick";
import { SkeletonRows } from "@/components/SkeletonRows";
import type { SopComparison, SopVersionLine } from "@/lib/contract";
import { ComparedSteps } from "./ComparedSteps";
import { Hunks } from "./Hunks";
import { useComparison } from "./queries";
import s from "./Versions.module.css";

type Props = {
  sopId: number;
  versions: SopVersionLine[];
  a: number | null;
  b: number | null;
  onChange: (a: number | null, b: number | null) => void;
};

/** Two versions side by side: in sentences, by their figures, and line by line. */
export function Comparison({ sopId, versions, a, b, onChange }: Props) {
  const { t } = useTranslation("versions");
  const found = useComparison(sopId, a, b);
  const options = versions.map(({ number, status }) => ({
    value: number,
    label: `v${number} ${t(`status.${status}`)}`,
  }));
  return (
    <section className={s.compare} aria-label={t("compare.title")}>
      <header className={s.choose}>
        <h2>{t("compare.title")}</h2>
        <Pick
          label={t("compare.a")}
          outlined
          options={options}
          value={a}
          onChange={(next) => onChange(next, b)}
        />
        <span aria-hidden>→</span>
        <Pick
          label={t("compare.b")}
          outlined
          options={options}
          value={b}
          onChange={(next) => onChange(a, next)}
        />
      </header>
      {a === b ? (
        <p className={s.none}>{t("compare.choose")}</p>
      ) : found.data ? (
        <Found comparison={found.data} />
      ) : found.error ? (
        <ErrorState error={found.error} onRetry={() => void found.refetch()} />
      ) : (
        <SkeletonRows rows={6} />
      )}
    </section>
  );
}

function Found({ comparison }: { comparison: SopComparison }) {
  const { t } = useTranslation("versions");
  const { differences, steps, hunks, a, b } = comparison;
  return (
    <>
      <h3>{t("compare.differences", { count: differences.length })}</h3>
      {differences.length > 0 ? (
        <ul className={s.differences}>
          {differences.map(({ kind, step, text }) => (
            <li key={`${kind}${step}${text}`} data-kind={kind}>
              {text}
            </li>
          ))}
        </ul>
      ) : (
        <p className={s.none}>{t("compare.same")}</p>
      )}
      <h3>{t("compare.figures")}</h3>
      <ComparedSteps steps={steps} a={a.number} b={b.number} />
      <h3>{t("compare.lines")}</h3>
      <Hunks hunks={hunks} a={`v${a.number}`} b={`v${b.number}`} />
    </>
  );
}
