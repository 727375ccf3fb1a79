import { api, read } from "@/lib/api";
import type { LeadOut, LeadPage, LeadPatch } from "@/lib/contract";
import { isStatus } from "@/lib/errors";
import { keys, queryClient, workChanged } from "@/lib/query";

const ofLead = (id: number) => ({ params: { path: { lead_id: id } } });

/** Puts what the server says about a lead into the page that is open. */
export function showLead(lead: LeadOut): void {
  queryClient.setQueryData<LeadPage>(keys.leadPage(lead.id), (page) => page && { ...page, lead });
}

/** Changes some facts; refused with 412 when somebody changed the lead since `version`. */
export async function changeLead(id: number, change: LeadPatch): Promise<LeadOut> {
  const lead = await read(api.PATCH("/api/leads/{lead_id}", { ...ofLead(id), body: change }));
  showLead(lead);
  void workChanged();
  return lead;
}

/** The lead as somebody else left it, when that is why a change was refused. */
export const leadMeanwhile = (error: unknown): LeadOut | null =>
  isStatus(error, 412) ? ((error.details.current as LeadOut | undefined) ?? null) : null;

/** Gives leads to another owner. Says how many moved. */
export async function assignLeads(leadIds: number[], ownerId: number): Promise<number> {
  const body = { lead_ids: leadIds, owner_id: ownerId };
  const { changed } = await read(api.POST("/api/leads/assign", { body }));
  void workChanged();
  return changed;
}

export async function returnLead(id: number, reason: string): Promise<LeadOut> {
  const lead = await read(api.POST("/api/leads/{lead_id}/return", { ...ofLead(id), body: { reason } }));
  showLead(lead);
  void workChanged();
  return lead;
}

export async function startSop(leadIds: number[]): Promise<{ started: number; skipped: number }> {
  const answer = await read(api.POST("/api/leads/start-sop", { body: { lead_ids: leadIds } }));
  void workChanged();
  return answer;
}
