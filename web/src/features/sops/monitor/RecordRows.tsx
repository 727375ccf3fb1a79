import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { EmptyState } from "@/components/EmptyState";
import { ErrorState } from "@/components/ErrorState";
import { SkeletonRows } from "@/components/SkeletonRows";
import { useRecords } from "../queries";
import type { Drill, Scope } from "./drill";
import { RecordRow } from "./RecordRow";
import s from "./RecordsPanel.module.css";

type Props = { sopId: number; scope: Scope; drill: Drill };

/** The records themselves, a part at a time. */
export function RecordRows({ sopId, scope, drill }: Props) {
  return <Rows list={useRecords(sopId, scope, drill)} />;
}

export function Rows({ list }: { list: ReturnType<typeof useRecords> }) {
  const { t } = useTranslation("sops");
  if (list.isPending) {
    return (
      <div className={s.bleed}>
        <SkeletonRows rows={8} height={65} />
      </div>
    );
  }
  if (list.error && list.rows.length === 0) return <ErrorState error={list.error} onRetry={list.readOn} />;
  if (list.rows.length === 0) {
    return <EmptyState icon="search" title={t("drill.none")} text={t("drill.none_text")} />;
  }
  return (
    <>
      <ul className={s.bleed}>
        {list.rows.map((row, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a record may stand here more than once; rows never move.
          <RecordRow key={at} row={row} />
        ))}
      </ul>
      {list.hasMore && (
        <Button type="text" className={s.more ?? ""} loading={list.isReading} onClick={list.readOn}>
          {t("drill.more")}
        </Button>
      )}
    </>
  );
}
