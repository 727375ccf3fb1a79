import { api, read } from "@/lib/api";
import { workChanged } from "@/lib/query";

/** Gives records to another owner. Says how many moved. */
export async function assign(type: "lead" | "customer", ids: number[], owner_id: number): Promise<number> {
  const { changed } =
    type === "lead"
      ? await read(api.POST("/api/leads/assign", { body: { lead_ids: ids, owner_id } }))
      : await read(api.POST("/api/customers/assign", { body: { customer_ids: ids, owner_id } }));
  void workChanged();
  return changed;
}
