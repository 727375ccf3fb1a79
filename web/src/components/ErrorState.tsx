import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { ApiError, OfflineError } from "@/lib/errors";
import { Icon, type IconName } from "./Icon";
import s from "./States.module.css";

type Kind = "offline" | "not_found" | "not_allowed" | "busy" | "broken";
const signs: Record<Kind, IconName> = {
  offline: "offline",
  not_found: "search",
  not_allowed: "lock",
  busy: "refresh",
  broken: "warning",
};

function kindOf(error: unknown): Kind {
  if (error instanceof OfflineError) return "offline";
  if (!(error instanceof ApiError)) return "broken";
  if (error.status === 404) return "not_found";
  if (error.status === 403) return "not_allowed";
  return error.status === 429 || error.status >= 502 ? "busy" : "broken";
}

/** What happened, why, what now, and try again where that may help. */
export function ErrorState({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const { t } = useTranslation("common");
  const kind = kindOf(error);
  const text = (error instanceof ApiError && error.message) || t(`error.${kind}.text`);
  const mayRetry = onRetry && kind !== "not_found" && kind !== "not_allowed";
  return (
    <div className={s.state} role="alert">
      <span className={s.sign}>
        <Icon name={signs[kind]} size={20} />
      </span>
      <b>{t(`error.${kind}.title`)}</b>
      <p>{text}</p>
      {mayRetry && (
        <div className={s.action}>
          <Button onClick={onRetry}>{t("try_again")}</Button>
        </div>
      )}
    </div>
  );
}
