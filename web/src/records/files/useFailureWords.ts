import { useTranslation } from "react-i18next";
import { OfflineError } from "@/lib/errors";
import { LIMIT_MB } from "./files";
import type { Upload } from "./uploads";

export type Failure = NonNullable<Upload["failure"]>;

/** Why a file did not arrive, and what to do about it. */
export function useFailureWords(): (failure: Failure) => string {
  const { t } = useTranslation("files");
  return (failure) => {
    if (failure === "too_large") return t("too_large", { limit: LIMIT_MB });
    if (failure instanceof OfflineError) return t("offline");
    return failure.message || t("failed");
  };
}
