import { api, read } from "@/lib/api";
import type { LeadOut, LeadPage, LeadPatch } from "@/lib/contract";
import { keys, queryClient, workChanged } from "@/lib/query";

const ofLead = (id: number) => ({ params: { path: { lead_id: id } } });

/** Puts what the server says about a lead into the page that is open. */
export function showLead(lead: LeadOut): void {
  queryClient.setQueryData<LeadPage>(keys.recordPage("lead", lead.id), (page) => page && { ...page, lead });
}

/** Changes some facts; refused with 412 when somebody changed the lead since `version`. */
export async function changeLead(id: number, change: LeadPatch): Promise<LeadOut> {
  const lead = await read(api.PATCH("/api/leads/{lead_id}", { ...ofLead(id), body: change }));
  showLead(lead);
  void workChanged();
  return lead;
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
