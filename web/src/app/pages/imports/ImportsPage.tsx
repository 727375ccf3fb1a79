import { useTranslation } from "react-i18next";
import { PageHead } from "@/components/PageHead";

export function ImportsPage() {
  const { t } = useTranslation("frame");
  return <PageHead title={t("new.import")} />;
}
