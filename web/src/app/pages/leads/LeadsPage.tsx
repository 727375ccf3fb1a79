import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { Button } from "antd";
import { lazy, Suspense } from "react";
import { useTranslation } from "react-i18next";
import { Icon } from "@/components/Icon";
import { ExportButton } from "@/features/exports/ExportButton";
import { LeadList } from "@/features/leads/list/LeadList";
import { type LeadListQuery, leadFilters, SORTS } from "@/features/leads/list/view";
import { usePhone } from "@/lib/media";
import { useMe } from "@/lib/session";
import { CreateButton, ListTop } from "@/records/list/ListTop";
import { read, viewOf } from "@/records/list/views";
import s from "../record/ListPage.module.css";

const NewLeadPanel = lazy(async () => ({
  default: (await import("@/features/leads/create/NewLeadPanel")).NewLeadPanel,
}));

const route = getRouteApi("/frame/leads");

/** All leads that one may see. The address is the view: it can be sent to a colleague. */
export function LeadsPage() {
  const { t } = useTranslation("leads");
  const me = useMe();
  const phone = usePhone();
  const navigate = useNavigate();
  const { new: creating, ...query } = route.useSearch();
  const show = (next: LeadListQuery) => void navigate({ to: "/leads", search: next, replace: true });
  const create = () => void navigate({ to: "/leads", search: { ...query, new: true } });
  const open = (leadId: number) => void navigate({ to: "/leads/$leadId", params: { leadId } });
  return (
    <div className={s.page}>
      <div className={s.list}>
        <ListTop
          type="lead"
          title={t("title")}
          query={query}
          view={viewOf(query, me.role)}
          sorts={SORTS}
          onSort={(sort) => show({ ...query, sort: read.one(SORTS)(sort) })}
        >
          {me.can.includes("lead.import") && !phone && (
            <Link to="/imports">
              <Button tabIndex={-1} icon={<Icon name="upload" />}>
                {t("import")}
              </Button>
            </Link>
          )}
          {!phone && <ExportButton type="lead" asked={leadFilters.asked(query, me.role)} />}
          {me.can.includes("lead.create") && (
            <CreateButton label={t("create.title")} quiet={phone || creating === true} onClick={create} />
          )}
        </ListTop>
        <LeadList query={query} onShow={show} onCreate={create} onOpen={open} />
      </div>
      <Suspense>
        {creating && <NewLeadPanel onSaved={({ id }) => open(id)} onClose={() => show(query)} />}
      </Suspense>
    </div>
  );
}
