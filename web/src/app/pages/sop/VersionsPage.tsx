import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { App, Button } from "antd";
import { useTranslation } from "react-i18next";
import { ErrorState } from "@/components/ErrorState";
import { Icon } from "@/components/Icon";
import { PageHead } from "@/components/PageHead";
import { SkeletonRows } from "@/components/SkeletonRows";
import { useSop } from "@/features/sops/queries";
import { Comparison } from "@/features/sops/versions/Comparison";
import { PublishDialog } from "@/features/sops/versions/PublishDialog";
import { useVersions, versionsChanged } from "@/features/sops/versions/queries";
import { VersionLine } from "@/features/sops/versions/VersionLine";
import { api, read } from "@/lib/api";
import type { SopVersionLine } from "@/lib/contract";
import { keys, queryClient } from "@/lib/query";
import { useCan } from "@/lib/session";
import type { VersionsSearch } from "./search";
import s from "./VersionsPage.module.css";

const route = getRouteApi("/frame/sop/$sopId/versions");

/** All versions of an SOP. The address says which two are compared, and what is being published. */
export function VersionsPage() {
  const { t } = useTranslation("versions");
  const { sopId } = route.useParams();
  const search = route.useSearch();
  const navigate = useNavigate();
  const { sop } = useSop(sopId);
  const versions = useVersions(sopId);
  const mayChange = useCan("sop.change");
  const go = (next: VersionsSearch) =>
    void navigate({ to: "/sop/$sopId/versions", params: { sopId }, search: next, replace: true });
  const { a, b } = { ...standard(versions.data ?? []), ...search };
  const find = (number?: number) => versions.data?.find((version) => version.number === number);
  const [publishing, ending] = [find(search.publish), find(search.end)];
  const open = publishing ?? ending;
  const discard = useDiscard(sopId, versions.data?.length === 1);
  return (
    <div className={s.page}>
      <PageHead title={sop?.name ?? t("title")} sub={t("title")}>
        <Link to="/sop">
          <Button type="text" icon={<Icon name="book" />}>
            {t("sops:library.title")}
          </Button>
        </Link>
        <Link to="/sop/$sopId/design" params={{ sopId }}>
          <Button type="text" icon={<Icon name="branch" />}>
            {t(mayChange ? "sops:library.design" : "sops:library.drawing")}
          </Button>
        </Link>
        {mayChange && (
          <Link to="/sop/$sopId/file" params={{ sopId }}>
            <Button icon={<Icon name="pen" />}>
              {t(versions.data?.some(({ status }) => status === "draft") ? "write_on" : "write")}
            </Button>
          </Link>
        )}
      </PageHead>
      {versions.data ? (
        <>
          <ol className={s.list} aria-label={t("title")}>
            {versions.data.map((version) => (
              <VersionLine
                key={version.number}
                version={version}
                mayChange={mayChange}
                onPublish={() => go({ ...search, publish: version.number })}
                onEnd={() => go({ ...search, end: version.number })}
                onDiscard={() => discard(version)}
              />
            ))}
          </ol>
          {versions.data.length > 1 && (
            <Comparison
              sopId={sopId}
              versions={versions.data}
              a={a ?? null}
              b={b ?? null}
              onChange={(one, other) => go({ ...(one && { a: one }), ...(other && { b: other }) })}
            />
          )}
        </>
      ) : versions.error ? (
        <ErrorState error={versions.error} onRetry={() => void versions.refetch()} />
      ) : (
        <SkeletonRows rows={5} />
      )}
      {mayChange && open && (
        <PublishDialog
          key={open.number}
          sopId={sopId}
          version={open}
          ending={!publishing}
          onClose={() => go({ ...(search.a && { a: search.a }), ...(search.b && { b: search.b }) })}
        />
      )}
    </div>
  );
}

/** What comes next beside what is live; without anything newer, beside the one before. */
function standard(versions: readonly SopVersionLine[]): { a?: number; b?: number } {
  const [newest, second] = versions;
  const live = versions.find(({ status }) => status === "live");
  if (!newest || !second || !live) return {};
  return newest === live ? { a: second.number, b: newest.number } : { a: live.number, b: newest.number };
}

/** `only`: with the draft the whole SOP is gone. */
function useDiscard(sopId: number, only: boolean) {
  const { t } = useTranslation("versions");
  const navigate = useNavigate();
  const { message, modal } = App.useApp();
  async function discard({ revision }: SopVersionLine) {
    try {
      const params = { path: { sop_id: sopId } };
      await read(api.POST("/api/sops/{sop_id}/draft/discard", { params, body: { revision } }));
      void message.success(t("discarded"));
      if (only) {
        await navigate({ to: "/sop" });
        await queryClient.invalidateQueries({ queryKey: keys.sops });
        return;
      }
    } catch (error) {
      void message.error(error instanceof Error && error.message ? error.message : t("common:not_saved"));
    }
    await versionsChanged();
  }
  return (version: SopVersionLine) =>
    void modal.confirm({
      title: t("discard_title", { number: version.number }),
      content: t("discard_text"),
      okText: t("discard"),
      okButtonProps: { danger: true },
      onOk: () => discard(version),
    });
}
