import { useQuery } from "@tanstack/react-query";
import { api, read } from "@/lib/api";
import { keys } from "@/lib/query";

export const useLeadPage = (id: number) =>
  useQuery({
    queryKey: keys.recordPage("lead", id),
    queryFn: () => read(api.GET("/api/leads/{lead_id}/page", { params: { path: { lead_id: id } } })),
  });
