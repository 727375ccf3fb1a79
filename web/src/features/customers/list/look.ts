import type { CustomerRow } from "@/lib/contract";
import { pipelineLook } from "@/records/list/pipelineLook";

/** How customers look in their list. */
export const customerLook = pipelineLook<CustomerRow>({
  type: "customer",
  title: "customer",
  own: "industry",
  nameOf: ({ name }) => name,
  aboutOf: ({ contact }) => [contact?.name, contact?.title].filter(Boolean).join(" · "),
  personOf: ({ contact }) => contact?.name,
});
