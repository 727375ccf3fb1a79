import { useTranslation } from "react-i18next";
import type { Dash } from "@/lib/contract";
import s from "./StepDashes.module.css";

const CURRENT: readonly Dash[] = ["open", "soon", "late"];

/** The step line at its smallest: one dash per step. */
export function StepDashes({ dashes }: { dashes: Dash[] }) {
  const label = useLabel(dashes);
  if (dashes.length === 0) return null;
  return (
    <span className={s.dashes} role="img" aria-label={label} title={label}>
      {dashes.map((dash, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a step is its place in the line.
        <i key={index} data-state={dash} />
      ))}
    </span>
  );
}

/** Where it stands, in words: the step that is to do, paused or looked at, and how many were skipped. */
function useLabel(dashes: Dash[]): string {
  const { t } = useTranslation("common");
  const count = dashes.length;
  const number = (state: Dash) => dashes.filter((dash) => dash === state).length;
  const now = dashes.findIndex((dash) => CURRENT.includes(dash));
  const paused = dashes.indexOf("paused");
  const checking = dashes.indexOf("checking");
  const said =
    now >= 0
      ? t("steps.at", { position: now + 1, count })
      : paused >= 0
        ? t("steps.at_paused", { position: paused + 1, count })
        : checking >= 0
          ? t("steps.at_checking", { position: checking + 1, count })
          : t("steps.done_of", { done: number("done"), count });
  const skipped = number("skipped");
  return skipped ? t("steps.with_skipped", { said, skipped }) : said;
}
