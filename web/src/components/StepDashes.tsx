import { useTranslation } from "react-i18next";
import type { Dash } from "@/lib/contract";
import s from "./StepDashes.module.css";

const CURRENT: readonly Dash[] = ["open", "soon", "late"];

/** The step line at its smallest: one dash per step. */
export function StepDashes({ dashes }: { dashes: Dash[] }) {
  const { t } = useTranslation("common");
  if (dashes.length === 0) return null;
  const at = dashes.findIndex((dash) => CURRENT.includes(dash));
  const done = dashes.filter((dash) => dash === "done").length;
  const label =
    at < 0
      ? t("steps.done_of", { done, count: dashes.length })
      : t("steps.at", { position: at + 1, count: dashes.length });
  return (
    <span className={s.dashes} role="img" aria-label={label} title={label}>
      {dashes.map((dash, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a step is its place in the line.
        <i key={index} data-state={dash} />
      ))}
    </span>
  );
}
