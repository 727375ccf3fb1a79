import { useTranslation } from "react-i18next";
import { Icon } from "@/components/Icon";
import type { SopFinding } from "@/lib/contract";
import { type Part, useDesigning } from "./designing";
import s from "./Problems.module.css";
import { nameOf } from "./say";

/** What has to be mended, and what had better be otherwise; each leads to its place. */
export function Problems() {
  const { t } = useTranslation("designer");
  const { problems, say, select } = useDesigning();
  if (problems.length === 0) {
    return (
      <p className={s.fine}>
        <Icon name="check" />
        {t("problems.none")}
      </p>
    );
  }
  return (
    <section className={s.problems} aria-label={t("problems.title")} aria-live="polite">
      <h3>
        {t("problems.title")}
        <span>{t("problems.count", { count: problems.length })}</span>
      </h3>
      <ul>
        {problems.map((one) => (
          <li key={`${one.path}${one.message}`} data-level={one.level}>
            <Icon name="warning" label={t(`problems.${one.level}`)} />
            <span>
              {one.step ? t("problems.of", { name: nameOf(say, one.step), said: one.message }) : one.message}
            </span>
            <button type="button" onClick={() => select(one.step || null, partFor(one))}>
              {t(one.level === "error" ? "problems.mend" : "problems.look")}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

const PARTS: Readonly<Record<string, Part>> = {
  who: "who",
  due: "due",
  after: "order",
  wait: "order",
  when: "when",
  optional: "when",
  phase: "order",
  proof: "proof",
  needs: "proof",
  check: "proof",
  concerns: "proof",
  ladder: "ladder",
  cadence: "cadence",
  checklist: "checklist",
  script: "script",
  then: "then",
  enters: "enters",
  again: "enters",
  ends: "ends",
  gates: "gates",
  at_end: "at_end",
};

/** Where in the inspector a finding is mended. */
export function partFor({ path, step }: Pick<SopFinding, "path" | "step">): Part | null {
  const rest = step ? path.replace(/^steps\[[0-9]+\]\.?/, "") : path;
  return PARTS[/^[a-z_]+/.exec(rest)?.[0] ?? ""] ?? null;
}
