import { keepPreviousData, queryOptions, useMutation } from "@tanstack/react-query";
import { App } from "antd";
import { useTranslation } from "react-i18next";
import { api, read } from "@/lib/api";
import { confirmed, NotConfirmedError } from "@/lib/confirming";
import type { Account, Handover, Invitation, Roles } from "@/lib/contract";
import { keys, queryClient } from "@/lib/query";

export const accountsQuery = queryOptions({
  queryKey: keys.accounts,
  queryFn: async (): Promise<Account[]> => (await read(api.GET("/api/people/accounts"))).items,
});

export const invitationsQuery = queryOptions({
  queryKey: keys.invitations,
  queryFn: async (): Promise<Invitation[]> => (await read(api.GET("/api/invitations"))).items,
});

export const rolesQuery = queryOptions({
  queryKey: keys.roles,
  queryFn: (): Promise<Roles> => read(api.GET("/api/roles")),
  staleTime: Number.POSITIVE_INFINITY,
});

/** Of one who leaves, the latest first. */
export const handoversOf = (leaver_id: number) =>
  queryOptions({
    queryKey: [...keys.handovers, "of", leaver_id],
    queryFn: async (): Promise<Handover[]> =>
      (await read(api.GET("/api/handovers", { params: { query: { leaver_id } } }))).items,
  });

/** What an offer would hold, whether one is open, and whether the receiver is away. */
export const previewOf = (leaver_id: number, receiver_id: number | null) =>
  queryOptions({
    queryKey: [...keys.handovers, "preview", leaver_id, receiver_id],
    queryFn: () =>
      read(
        api.GET("/api/handovers/preview", {
          params: { query: { leaver_id, ...(receiver_id && { receiver_id }) } },
        }),
      ),
    placeholderData: keepPreviousData,
    staleTime: 0,
  });

/** People and departments stand in many places; all of them read anew. */
export async function organisationChanged(): Promise<void> {
  const changed = [keys.accounts, keys.people, keys.departments, keys.invitations];
  await Promise.all(changed.map((queryKey) => queryClient.invalidateQueries({ queryKey })));
}

export const saidOf = (error: unknown): string => (error instanceof Error && error.message) || "";

/** A change; asks for the password where the server wants it, and says what went wrong. */
export function useAct<In, Out>(act: (input: In) => Promise<Out>, onDone?: (out: Out) => void) {
  const { t } = useTranslation("common");
  const { message } = App.useApp();
  return useMutation({
    mutationFn: (input: In) => confirmed(() => act(input)),
    onSuccess: (out) => {
      void organisationChanged();
      onDone?.(out);
    },
    onError: (error) => {
      if (error instanceof NotConfirmedError) return;
      void message.error(saidOf(error) || t("not_saved"));
    },
  });
}
