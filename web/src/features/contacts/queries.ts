import { useQuery } from "@tanstack/react-query";
import { api, read } from "@/lib/api";
import { keys } from "@/lib/query";

export const useContactPage = (id: number) =>
  useQuery({
    queryKey: keys.recordPage("contact", id),
    queryFn: () => read(api.GET("/api/contacts/{contact_id}/page", { params: { path: { contact_id: id } } })),
  });
