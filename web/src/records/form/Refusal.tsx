import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Icon } from "@/components/Icon";
import { ApiError, isStatus } from "@/lib/errors";
import { linkOf, type RecordRef } from "../links";
import { shutGates } from "./gates";
import { LetThrough } from "./LetThrough";
import s from "./RecordForm.module.css";

/** The record that is there already, when that is why it was refused and one may see it. */
export function knownRecord(error: unknown): RecordRef | null {
  if (!(error instanceof ApiError)) return null;
  for (const type of ["lead", "customer", "contact"] as const) {
    const id = error.details[`${type}_id`];
    if (typeof id === "number") return { type, id };
  }
  return null;
}

type Props = {
  error: unknown;
  fields: Record<string, string>;
  /** Saves the same once more; where a gate refused it that one may open, after saying why. */
  onAgain?: () => void;
};

/**
 * Why it was not saved, unless a field says so; where the record is known already, the way to it.
 * That the session ended is said over the page.
 */
export function Refusal({ error, fields, onAgain }: Props) {
  const { t } = useTranslation("records");
  if (!error || isStatus(error, 401)) return null;
  const known = knownRecord(error);
  const gates = shutGates(error);
  if (!known && !gates && Object.keys(fields).length > 0) return null;
  const said = error instanceof ApiError && error.message;
  return (
    <div className={s.refusal} role="alert">
      <Icon name="warning" />
      <span>
        {said || t("common:not_saved")}{" "}
        {known && <Link {...linkOf(known)}>{t(`form.open.${known.type}`)}</Link>}
        {onAgain && gates?.every((gate) => gate.may_override) && <LetThrough onAgain={onAgain} />}
      </span>
    </div>
  );
}
