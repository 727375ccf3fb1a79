import type { LeadRow } from "@/lib/contract";
import { pipelineLook } from "@/records/list/pipelineLook";

const contactOf = (row: LeadRow) => [row.contact_name, row.contact_title].filter(Boolean).join(" · ");

/** How leads look in their list. */
export const leadLook = pipelineLook<LeadRow>({
  type: "lead",
  title: "company",
  own: "source",
  nameOf: (row) => row.company || row.contact_name || row.phone,
  aboutOf: (row) => row.company && contactOf(row),
  personOf: (row) => row.company && row.contact_name,
});
