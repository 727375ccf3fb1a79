import { Link } from "@tanstack/react-router";
import { Button } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { EmptyState } from "@/components/EmptyState";
import type { IconName } from "@/components/Icon";
import type { Right } from "@/lib/contract";
import { useMe } from "@/lib/session";
import type { RecordType } from "../links";

export const signOf: Record<RecordType, IconName> = {
  lead: "lead",
  customer: "building",
  contact: "users",
};

type Props = { type: RecordType; filtered: boolean; onClear: () => void; onCreate: () => void };

type RefusedProps = { onDrop: () => void; onShow: () => void };

/** No rows: the server does not take the conditions. */
export function FilterRefused({ onDrop, onShow }: RefusedProps) {
  const { t } = useTranslation("filters");
  return (
    <EmptyState
      icon="warning"
      title={t("refused.title")}
      text={t("refused.text")}
      action={
        <>
          <Button onClick={onShow}>{t("refused.show")}</Button>
          <Button onClick={onDrop}>{t("refused.drop")}</Button>
        </>
      }
    />
  );
}

/** No rows: because of the filters, or because nobody has brought anything in yet. */
export function NothingHere({ type, filtered, onClear, onCreate }: Props) {
  const { t } = useTranslation("records");
  const { can } = useMe();
  const may = (what: "import" | "create") => can.includes(`${type}.${what}` as Right);
  const said = (key: string) => t(`${type}s:empty.${key}`);
  if (filtered) {
    return (
      <EmptyState
        icon="filter"
        title={said("filtered")}
        text={t("list.filtered_text")}
        action={<Button onClick={onClear}>{t("list.clear")}</Button>}
      />
    );
  }
  let first: ReactNode = null;
  if (may("import")) {
    first = (
      <Link to="/imports">
        <Button tabIndex={-1}>{t("list.import")}</Button>
      </Link>
    );
  } else if (may("create")) first = <Button onClick={onCreate}>{t(`${type}s:create.title`)}</Button>;
  return <EmptyState icon={signOf[type]} title={said("title")} text={said("text")} action={first} />;
}
