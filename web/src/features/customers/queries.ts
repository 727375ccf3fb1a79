import { useQuery } from "@tanstack/react-query";
import { api, read } from "@/lib/api";
import { keys } from "@/lib/query";

export const useCustomerPage = (id: number) =>
  useQuery({
    queryKey: keys.recordPage("customer", id),
    queryFn: () =>
      read(api.GET("/api/customers/{customer_id}/page", { params: { path: { customer_id: id } } })),
  });
