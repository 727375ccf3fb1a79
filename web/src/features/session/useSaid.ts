import { useTranslation } from "react-i18next";
import { ApiError } from "@/lib/errors";
import { wasCalledOff } from "@/lib/passkeys";

/** What to say of an attempt that came to nothing; nothing where the person called it off. */
export function useSaid(error: unknown): string | null {
  const { t } = useTranslation("session");
  if (!error || wasCalledOff(error)) return null;
  return error instanceof ApiError && error.message ? error.message : t("failed");
}
