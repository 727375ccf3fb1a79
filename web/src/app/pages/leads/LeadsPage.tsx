import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import { LeadList } from "@/features/leads/list/LeadList";
import { LeadsHead } from "@/features/leads/list/LeadsHead";
import { viewOf } from "@/features/leads/list/view";
import type { ListQuery } from "@/features/leads/walk";
import { useMe } from "@/lib/session";
import s from "./LeadsPage.module.css";

const NewLeadPanel = lazy(async () => ({
  default: (await import("@/features/leads/create/NewLeadPanel")).NewLeadPanel,
}));

const route = getRouteApi("/frame/leads");

/** All leads that one may see. The address is the view: it can be sent to a colleague. */
export function LeadsPage() {
  const me = useMe();
  const navigate = useNavigate();
  const { new: creating, ...query } = route.useSearch();
  const show = (next: ListQuery) => void navigate({ to: "/leads", search: next, replace: true });
  const create = () => void navigate({ to: "/leads", search: { ...query, new: true } });
  const open = (leadId: number) => void navigate({ to: "/leads/$leadId", params: { leadId } });
  return (
    <div className={s.page}>
      <div className={s.list}>
        <LeadsHead
          query={query}
          view={viewOf(query, me.role)}
          onChange={(change) => show({ ...query, ...change })}
          onCreate={create}
          quiet={creating === true}
        />
        <LeadList query={query} onShow={show} onCreate={create} onOpen={open} />
      </div>
      <Suspense>
        {creating && <NewLeadPanel onSaved={({ id }) => open(id)} onClose={() => show(query)} />}
      </Suspense>
    </div>
  );
}
