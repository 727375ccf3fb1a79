import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { ErrorState } from "@/components/ErrorState";
import { PageHead } from "@/components/PageHead";
import { SkeletonRows } from "@/components/SkeletonRows";
import { HandoverBody } from "@/features/handovers/HandoverBody";
import { ItemsList } from "@/features/handovers/ItemsList";
import { useHandover } from "@/features/handovers/queries";
import { StateTag } from "@/features/handovers/StateTag";
import s from "./HandoverPage.module.css";

const route = getRouteApi("/frame/handovers/$handoverId");

/** What somebody who leaves gives to a colleague: to be answered, on its way, and the report. */
export function HandoverPage() {
  const { t } = useTranslation("handovers");
  const { handoverId } = route.useParams();
  const { kind, page } = route.useSearch();
  const navigate = useNavigate();
  const found = useHandover(handoverId);
  const show = (search: { kind?: string; page?: number }) =>
    void navigate({ to: "/handovers/$handoverId", params: { handoverId }, search, replace: true });
  return (
    <div className={s.page}>
      <PageHead
        title={t("title", { id: handoverId })}
        choices={found.data && <StateTag state={found.data.handover.state} />}
      />
      {found.data ? (
        <div className={s.body}>
          <HandoverBody page={found.data} />
          <ItemsList of={found.data} kind={kind} page={page ?? 1} onShow={show} />
        </div>
      ) : found.error ? (
        <ErrorState error={found.error} onRetry={() => void found.refetch()} />
      ) : (
        <SkeletonRows rows={8} />
      )}
    </div>
  );
}
