import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { ErrorState } from "@/components/ErrorState";
import { PageHead } from "@/components/PageHead";
import { SkeletonRows } from "@/components/SkeletonRows";
import { LifeMapBody } from "@/features/sops/life/LifeMapBody";
import { LifeRecords } from "@/features/sops/life/LifeRecords";
import { useLifeMap } from "@/features/sops/life/queries";
import s from "./LifePage.module.css";

const route = getRouteApi("/frame/sop/map");

/** A customer's whole life across all SOPs. The address says which number is open. */
export function LifePage() {
  const { t } = useTranslation("life");
  const { phase, part } = route.useSearch();
  const navigate = useNavigate();
  const map = useLifeMap();
  return (
    <div className={s.page}>
      <PageHead title={t("title")} sub={<span className={s.sub}>{t("sub")}</span>} />
      {map.data ? (
        <LifeMapBody map={map.data} />
      ) : map.error ? (
        <ErrorState error={map.error} onRetry={() => void map.refetch()} />
      ) : (
        <SkeletonRows rows={8} />
      )}
      {map.data && phase && part && (
        <LifeRecords
          map={map.data}
          opened={{ phase, part }}
          onClose={() => void navigate({ to: "/sop/map", search: {}, replace: true })}
        />
      )}
    </div>
  );
}
