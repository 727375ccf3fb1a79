import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Icon } from "@/components/Icon";
import { ApiError } from "@/lib/errors";
import s from "./NewLeadPanel.module.css";

type Props = { error: unknown; fields: Record<string, string> };

/** Why it was not saved, unless a field says so; where the phone is known already, the way to that lead. */
export function Refusal({ error, fields }: Props) {
  const { t } = useTranslation("leads");
  if (!error) return null;
  const known = error instanceof ApiError ? error.details.lead_id : null;
  if (typeof known !== "number" && Object.keys(fields).length > 0) return null;
  const said = error instanceof ApiError && error.message;
  return (
    <div className={s.refusal} role="alert">
      <Icon name="warning" />
      <span>
        {said || t("common:not_saved")}{" "}
        {typeof known === "number" && (
          <Link to="/leads/$leadId" params={{ leadId: known }}>
            {t("create.open_known")}
          </Link>
        )}
      </span>
    </div>
  );
}
