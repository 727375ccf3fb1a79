import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { Choice } from "@/components/Choice";
import { ErrorState } from "@/components/ErrorState";
import { Icon } from "@/components/Icon";
import { PageHead } from "@/components/PageHead";
import { SkeletonRows } from "@/components/SkeletonRows";
import { Designer } from "@/features/sops/designer/Designer";
import { wordsOf } from "@/features/sops/designer/document";
import { partFor } from "@/features/sops/designer/Problems";
import { type Drawn, designQuery, useDesign } from "@/features/sops/designer/useDesign";
import type { SopDesign } from "@/lib/contract";
import { usePhone } from "@/lib/media";
import { useCan, useMe } from "@/lib/session";
import s from "./DesignerPage.module.css";

const route = getRouteApi("/frame/sop/$sopId/design");

/** As many versions as have a tab. */
const TABS = 4;

/** An SOP drawn and changed by people who write no files. */
export function DesignerPage() {
  const { t } = useTranslation("designer");
  const { sopId } = route.useParams();
  const { version } = route.useSearch();
  const design = useQuery(designQuery(sopId, version));
  if (design.data) return <Loaded key={`${sopId} ${version ?? ""}`} design={design.data} />;
  return (
    <>
      <PageHead title={t("title")} />
      {design.error ? (
        <ErrorState error={design.error} onRetry={() => void design.refetch()} />
      ) : (
        <SkeletonRows rows={8} height={64} />
      )}
    </>
  );
}

function Loaded({ design }: { design: SopDesign }) {
  const { t } = useTranslation("designer");
  const me = useMe();
  const { step = null } = route.useSearch();
  const mayChange = useCan("sop.change");
  const newest = design.versions[0];
  const hasDraft = newest?.status === "draft";
  // Changing what is live begins a draft; beside a draft the others are only looked at.
  const inUse = design.versions.find(({ status }) => status === "live" || status === "pilot");
  const first = hasDraft ? newest.number : (inUse?.number ?? newest?.number);
  const editing = mayChange && design.document !== null && design.number === first;
  const drawn = useDesign(design, editing);
  const navigate = useNavigate();
  const select = (key: string | null) =>
    void navigate({
      to: "/sop/$sopId/design",
      params: { sopId: design.sop_id },
      search: (before) => ({ ...before, step: key ?? undefined }),
      replace: true,
    });
  if (design.document === null) return <Unreadable design={design} />;
  return (
    <div className={s.page}>
      <Designer
        drawn={drawn}
        readOnly={!editing}
        selected={step}
        onSelect={select}
        head={
          <Head drawn={drawn} editing={editing} name={wordsOf(drawn.doc.name, me.language) || t("title")} />
        }
      />
    </div>
  );
}

type HeadProps = { drawn: Drawn; editing: boolean; name: string };

function Head({ drawn, editing, name }: HeadProps) {
  const { t } = useTranslation("designer");
  const { design, saving } = drawn;
  const phone = usePhone();
  const navigate = useNavigate();
  const sopId = design.sop_id;
  const live = design.versions.find(({ status }) => status === "live");
  const draft = design.status === "draft";
  const tabs = design.versions.slice(0, TABS);
  const params = { sopId };
  const goTo = async (to: "/sop/$sopId/trial" | "/sop/$sopId/versions") => {
    if (editing && !(await drawn.save())) return;
    void navigate(
      to === "/sop/$sopId/trial"
        ? { to, params, search: { draft: draft || undefined } }
        : { to, params, search: live ? { a: live.number, b: design.number } : {} },
    );
  };
  return (
    <PageHead
      title={name}
      sub={editing && <span role="status">{t(`saving.${saving}`)}</span>}
      choices={
        tabs.length > 1 && (
          <Choice
            label={t("versions")}
            options={tabs.map((one) => ({
              value: one.number,
              label: t(one.status === "live" ? "tab.live" : "tab.other", {
                number: one.number,
                status: t(`versions:status.${one.status}`),
                count: one.running,
              }),
            }))}
            value={design.number}
            onChange={(number) =>
              number !== null &&
              void navigate({ to: "/sop/$sopId/design", params, search: { version: number } })
            }
          />
        )
      }
    >
      {draft && live && !phone && (
        <Button type="text" icon={<Icon name="change" />} onClick={() => void goTo("/sop/$sopId/versions")}>
          {t("compare", { number: live.number })}
        </Button>
      )}
      {(live || draft) && (
        <Button icon={<Icon name="play" />} onClick={() => void goTo("/sop/$sopId/trial")}>
          {t("try")}
        </Button>
      )}
      {editing && <Publish drawn={drawn} />}
      {!editing && (
        <Link to="/sop/$sopId/versions" params={params}>
          <Button>{t("versions:title")}</Button>
        </Link>
      )}
    </PageHead>
  );
}

/** Says what keeps it from being published; a press leads there. */
function Publish({ drawn }: { drawn: Drawn }) {
  const { t } = useTranslation("designer");
  const navigate = useNavigate();
  const { design, saving } = drawn;
  const errors = design.problems.filter(({ level }) => level === "error");
  const params = { sopId: design.sop_id };
  const [first] = errors;
  if (first) {
    return (
      <Button
        className={s.locked ?? ""}
        onClick={() =>
          void navigate({
            to: "/sop/$sopId/design",
            params,
            search: (before) => ({ ...before, step: first.step || undefined }),
            replace: true,
          })
        }
        data-part={partFor(first)}
      >
        {t("mend_first", { count: errors.length })}
      </Button>
    );
  }
  const untouched = saving === "untouched";
  const publish = async () => {
    if (await drawn.save()) {
      const search = { publish: design.number };
      void navigate({ to: "/sop/$sopId/versions", params, search });
    }
  };
  return (
    <Button type={untouched ? "default" : "primary"} disabled={untouched} onClick={() => void publish()}>
      {t(untouched ? "unchanged" : "publish")}
    </Button>
  );
}

/** A draft that is no YAML can only be mended in its file. */
function Unreadable({ design }: { design: SopDesign }) {
  const { t } = useTranslation("designer");
  return (
    <>
      <PageHead title={design.name} />
      <div className={s.unreadable} role="alert">
        <h2>{t("unreadable.title")}</h2>
        <p>{design.problems[0]?.message}</p>
        <Link to="/sop/$sopId/file" params={{ sopId: design.sop_id }}>
          <Button icon={<Icon name="file" />}>{t("unreadable.open")}</Button>
        </Link>
      </div>
    </>
  );
}
