import { Link } from "@tanstack/react-router";
import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { EmptyState } from "@/components/EmptyState";
import { useMe } from "@/lib/session";

type Props = { filtered: boolean; onClear: () => void; onCreate: () => void };

/** No rows: because of the filters, or because nobody has brought in a lead yet. */
export function NothingHere({ filtered, onClear, onCreate }: Props) {
  const { t } = useTranslation("leads");
  const { can } = useMe();
  if (filtered) {
    return (
      <EmptyState
        icon="filter"
        title={t("empty.filtered")}
        text={t("empty.filtered_text")}
        action={<Button onClick={onClear}>{t("clear")}</Button>}
      />
    );
  }
  const first = can.includes("lead.import") ? (
    <Link to="/imports">
      <Button tabIndex={-1}>{t("empty.import")}</Button>
    </Link>
  ) : (
    can.includes("lead.create") && <Button onClick={onCreate}>{t("create.title")}</Button>
  );
  return <EmptyState icon="lead" title={t("empty.title")} text={t("empty.text")} action={first} />;
}
