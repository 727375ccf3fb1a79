import { useMutation, useQuery } from "@tanstack/react-query";
import { api, read } from "@/lib/api";
import type { Access, Collaborator } from "@/lib/contract";
import { keys, queryClient } from "@/lib/query";

export type Shared = { type: "lead" | "customer"; id: number };

const keyOf = ({ type, id }: Shared) => [...keys.record(type, id), "collaborators"] as const;

const listOf = async ({ type, id }: Shared): Promise<Collaborator[]> => {
  const { items } =
    type === "lead"
      ? await read(api.GET("/api/leads/{lead_id}/collaborators", { params: { path: { lead_id: id } } }))
      : await read(
          api.GET("/api/customers/{customer_id}/collaborators", { params: { path: { customer_id: id } } }),
        );
  return items;
};

/** Who besides the owner works on this record. */
export const useCollaborators = (record: Shared) =>
  useQuery({ queryKey: keyOf(record), queryFn: () => listOf(record) });

/** No access takes somebody out again. */
type Change = { userId: number; access: Access | null };

async function change({ type, id }: Shared, { userId, access }: Change): Promise<void> {
  const lead = { params: { path: { lead_id: id, user_id: userId } } };
  const customer = { params: { path: { customer_id: id, user_id: userId } } };
  if (type === "lead") {
    const path = "/api/leads/{lead_id}/collaborators/{user_id}";
    await (access ? api.PUT(path, { ...lead, body: { access } }) : api.DELETE(path, lead));
  } else {
    const path = "/api/customers/{customer_id}/collaborators/{user_id}";
    await (access ? api.PUT(path, { ...customer, body: { access } }) : api.DELETE(path, customer));
  }
}

export const useChange = (record: Shared) =>
  useMutation({
    mutationFn: (what: Change) => change(record, what),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: keys.record(record.type, record.id) }),
  });
