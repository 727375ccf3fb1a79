import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { EmptyState } from "@/components/EmptyState";
import { PageHead } from "@/components/PageHead";
import { DropZone } from "@/features/imports/upload/DropZone";
import { PastImports } from "@/features/imports/upload/PastImports";
import { useCan } from "@/lib/session";

/** Bring in a list, or go on with one. */
export function ImportsPage() {
  const { t } = useTranslation("imports");
  const navigate = useNavigate();
  const may = useCan("lead.import");
  return (
    <>
      <PageHead title={t("title")} />
      {may ? (
        <>
          <DropZone
            onUploaded={(importId) => void navigate({ to: "/imports/$importId", params: { importId } })}
          />
          <PastImports />
        </>
      ) : (
        <EmptyState icon="lock" title={t("no_right")} text={t("no_right_text")} />
      )}
    </>
  );
}
