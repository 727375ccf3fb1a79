import { useTranslation } from "react-i18next";
import type { SopComparison } from "@/lib/contract";
import { useWords } from "@/lib/words";
import s from "./Versions.module.css";

type Step = SopComparison["steps"][number];
type Figures = NonNullable<Step["a"]>;

/** What is counted, and in which order. */
const COUNTS = ["in_step", "late_now", "done_on_time", "done_late", "skipped"] as const;

/** Per step, how each version is kept: the older one above the newer one. */
export function ComparedSteps({ steps, a, b }: { steps: Step[]; a: number; b: number }) {
  const { t } = useTranslation("versions");
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways is reached by keyboard.
    <section className={s.scroll} tabIndex={0} aria-label={t("compare.figures")}>
      <table className={s.figures}>
        <thead>
          <tr>
            <th scope="col">{t("column.step")}</th>
            <th scope="col">{t("column.version")}</th>
            {COUNTS.map((name) => (
              <th scope="col" key={name}>
                {t(`column.${name}`)}
              </th>
            ))}
            <th scope="col">{t("column.median")}</th>
          </tr>
        </thead>
        {steps.map((step) => (
          <tbody key={step.key}>
            <tr>
              <th scope="rowgroup" rowSpan={2}>
                {step.name}
              </th>
              <Row version={a} figures={step.a} />
            </tr>
            <tr>
              <Row version={b} figures={step.b} />
            </tr>
          </tbody>
        ))}
      </table>
    </section>
  );
}

function Row({ version, figures }: { version: number; figures: Figures | null }) {
  const { t } = useTranslation("versions");
  const words = useWords();
  if (!figures) {
    return (
      <>
        <td>v{version}</td>
        <td colSpan={COUNTS.length + 1} className={s.absent}>
          {t("compare.absent")}
        </td>
      </>
    );
  }
  const { median_minutes } = figures;
  return (
    <>
      <td>v{version}</td>
      {COUNTS.map((name) => (
        <td key={name} data-bad={(name === "late_now" && figures[name] > 0) || undefined}>
          {figures[name]}
        </td>
      ))}
      <td>{median_minutes === null ? "–" : words.length(Math.round(median_minutes))}</td>
    </>
  );
}
