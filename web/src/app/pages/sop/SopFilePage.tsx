import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { App } from "antd";
import { useTranslation } from "react-i18next";
import { ErrorState } from "@/components/ErrorState";
import { PageHead } from "@/components/PageHead";
import { SkeletonRows } from "@/components/SkeletonRows";
import { SopFile, SopFileView } from "@/features/sops/file/SopFile";
import type { Published } from "@/features/sops/file/useSopFile";
import { useSops, useSource } from "@/features/sops/queries";
import { ApiError } from "@/lib/errors";
import { useCan } from "@/lib/session";

const route = getRouteApi("/frame/sop/$sopId/file");

/** The file of an SOP: for administrators to change, for everybody to read. */
export function SopFilePage() {
  const { t } = useTranslation("sops");
  const { sopId } = route.useParams();
  const sops = useSops();
  const source = useSource(sopId);
  const mayChange = useCan("sop.change");
  const onPublished = usePublished();
  const sop = sops.data?.find(({ id }) => id === sopId);
  const error = sops.error ?? source.error;
  if (sop && source.data !== undefined) {
    return mayChange ? (
      <SopFile key={sop.id} sop={sop} live={source.data} onPublished={onPublished} />
    ) : (
      <SopFileView sop={sop} live={source.data} />
    );
  }
  const retry = () => void Promise.all([sops.refetch(), source.refetch()]);
  return (
    <>
      <PageHead title={sop?.name ?? t("file.source")} />
      {error ? <ErrorState error={error} onRetry={retry} /> : <SkeletonRows rows={16} height={38} />}
    </>
  );
}

export function NewSopPage() {
  const mayChange = useCan("sop.change");
  const onPublished = usePublished();
  if (!mayChange) return <ErrorState error={new ApiError(403, {})} />;
  return <SopFile sop={null} live="" onPublished={onPublished} />;
}

/** Says what became live, and shows it in the library. */
function usePublished() {
  const { t } = useTranslation("sops");
  const { message } = App.useApp();
  const navigate = useNavigate();
  return (sop: Published) => {
    void message.success(t("file.published", { name: sop.name, version: sop.version }));
    void navigate({ to: "/sop" });
  };
}
