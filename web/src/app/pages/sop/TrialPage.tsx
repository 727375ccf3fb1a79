import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { Choice } from "@/components/Choice";
import { ErrorState } from "@/components/ErrorState";
import { Icon } from "@/components/Icon";
import { PageHead } from "@/components/PageHead";
import { SkeletonRows } from "@/components/SkeletonRows";
import { useSop } from "@/features/sops/queries";
import { DryRunPart } from "@/features/sops/trial/DryRunPart";
import { ForecastPart } from "@/features/sops/trial/ForecastPart";
import { useDraft } from "@/features/sops/trial/queries";
import { ReplayPart } from "@/features/sops/trial/ReplayPart";
import type { Sop } from "@/lib/contract";
import { ApiError } from "@/lib/errors";
import type { RecordType } from "@/records/links";
import s from "./TrialPage.module.css";

const route = getRouteApi("/frame/sop/$sopId/trial");

/** What an SOP would do, before anybody has to live with it. */
export function TrialPage() {
  const { t } = useTranslation("trial");
  const { sopId } = route.useParams();
  const { sop, isRead, error, refetch } = useSop(sopId);
  if (sop) return <Trial key={sop.id} sop={sop} />;
  return (
    <>
      <PageHead title={t("title")} />
      {isRead ? (
        <ErrorState error={new ApiError(404, {})} />
      ) : error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : (
        <SkeletonRows rows={8} height={48} />
      )}
    </>
  );
}

function Trial({ sop }: { sop: Sop }) {
  const { t } = useTranslation("trial");
  const { record, pace = "at_deadline", draft = false } = route.useSearch();
  const navigate = useNavigate();
  const text = useDraft(sop.id);
  const wantsDraft = draft || sop.version === 0;
  const isDraft = wantsDraft && !!text;
  const tried = isDraft ? { source: text } : { sop_id: sop.id };
  const show = (search: { record?: number | undefined; pace?: typeof pace; draft?: boolean | undefined }) =>
    void navigate({
      to: "/sop/$sopId/trial",
      params: { sopId: sop.id },
      search: { record, pace, draft: draft || undefined, ...search },
      replace: true,
    });
  return (
    <div className={s.page}>
      <PageHead
        title={t("title_of", { name: sop.name })}
        choices={
          !!text &&
          sop.version > 0 && (
            <Choice
              label={t("which")}
              options={[
                { value: "live", label: t("live", { version: sop.version }) },
                { value: "draft", label: t("draft") },
              ]}
              value={isDraft ? "draft" : "live"}
              onChange={(which) => show({ draft: which === "draft" || undefined })}
            />
          )
        }
      >
        <Link to="/sop/$sopId/file" params={{ sopId: sop.id }}>
          <Button type="text" className={s.tool ?? ""} icon={<Icon name="file" />}>
            {t("sops:file.source")}
          </Button>
        </Link>
        <Link to="/sop/$sopId" params={{ sopId: sop.id }}>
          <Button type="text" className={s.tool ?? ""} icon={<Icon name="target" />}>
            {t("sops:library.monitor")}
          </Button>
        </Link>
      </PageHead>
      {wantsDraft && text === undefined ? (
        <SkeletonRows rows={8} height={48} />
      ) : (
        <div className={s.parts} key={isDraft ? "draft" : "live"}>
          <DryRunPart
            tried={tried}
            type={sop.object_type as RecordType}
            record={record}
            pace={pace}
            onChange={(next, at) => show({ record: next, pace: at })}
          />
          <ReplayPart tried={tried} />
          <ForecastPart tried={tried} />
        </div>
      )}
    </div>
  );
}
