import { getRouteApi } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { ErrorState } from "@/components/ErrorState";
import { PageHead } from "@/components/PageHead";
import { SkeletonRows } from "@/components/SkeletonRows";
import { useRefresher } from "@/features/refreshers/queries";
import { RefresherBody } from "@/features/refreshers/RefresherBody";
import s from "./RefresherPage.module.css";

const route = getRouteApi("/frame/refreshers/$refresherId");

/** An SOP that somebody keeps badly, to be gone through again. */
export function RefresherPage() {
  const { t } = useTranslation("refreshers");
  const { refresherId } = route.useParams();
  const found = useRefresher(refresherId);
  const one = found.data?.refresher;
  return (
    <div className={s.page}>
      <PageHead title={t("title")} sub={one && t("of", { name: one.person.name, sop: one.sop.name })} />
      {found.data ? (
        <div className={s.body}>
          <RefresherBody page={found.data} />
        </div>
      ) : found.error ? (
        <ErrorState error={found.error} onRetry={() => void found.refetch()} />
      ) : (
        <SkeletonRows rows={6} />
      )}
    </div>
  );
}
