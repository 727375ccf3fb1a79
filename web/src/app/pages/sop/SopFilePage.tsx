import { useQuery } from "@tanstack/react-query";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { App } from "antd";
import { useTranslation } from "react-i18next";
import { ErrorState } from "@/components/ErrorState";
import { PageHead } from "@/components/PageHead";
import { SkeletonRows } from "@/components/SkeletonRows";
import { SopFile, SopFileView } from "@/features/sops/file/SopFile";
import type { After } from "@/features/sops/file/useSopFile";
import { useSop, useSource } from "@/features/sops/queries";
import { draftQuery } from "@/features/sops/versions/queries";
import { ApiError } from "@/lib/errors";
import { useCan } from "@/lib/session";

const route = getRouteApi("/frame/sop/$sopId/file");

/** The file of an SOP: for administrators to change, for everybody to read. */
export function SopFilePage() {
  const { t } = useTranslation("sops");
  const { sopId } = route.useParams();
  const { sop, error: fault, refetch } = useSop(sopId);
  const source = useSource(sop && sop.version > 0 ? sopId : null);
  const mayChange = useCan("sop.change");
  const draft = useQuery({ ...draftQuery(sopId), enabled: mayChange });
  const after = useAfter(sopId);
  const error = fault ?? source.error ?? draft.error;
  const live = sop?.version === 0 ? "" : source.data;
  if (sop && live !== undefined && (!mayChange || draft.data !== undefined)) {
    return mayChange ? (
      <SopFile key={sop.id} sop={sop} live={live} draft={draft.data ?? null} after={after} />
    ) : (
      <SopFileView sop={sop} live={live} />
    );
  }
  const retry = () => void Promise.all([refetch(), source.refetch(), mayChange && draft.refetch()]);
  return (
    <>
      <PageHead title={sop?.name ?? t("file.source")} />
      {error ? <ErrorState error={error} onRetry={retry} /> : <SkeletonRows rows={16} height={38} />}
    </>
  );
}

export function NewSopPage() {
  const mayChange = useCan("sop.change");
  const after = useAfter(null);
  if (!mayChange) return <ErrorState error={new ApiError(403, {})} />;
  return <SopFile sop={null} live="" after={after} />;
}

/** Says what became live, and shows it in the library; a draft goes on to its publication. */
function useAfter(sopId: number | null): After {
  const { t } = useTranslation("sops");
  const { message } = App.useApp();
  const navigate = useNavigate();
  return {
    onPublished: (sop) => {
      void message.success(t("file.published", { name: sop.name, version: sop.version }));
      void navigate({ to: "/sop" });
    },
    onReady: (publish) => {
      if (sopId !== null)
        void navigate({ to: "/sop/$sopId/versions", params: { sopId }, search: { publish } });
    },
  };
}
