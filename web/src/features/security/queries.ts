import { queryOptions, useMutation } from "@tanstack/react-query";
import { App } from "antd";
import { useTranslation } from "react-i18next";
import { api, read } from "@/lib/api";
import { confirmed, NotConfirmedError } from "@/lib/confirming";
import type { Security } from "@/lib/contract";
import { ApiError } from "@/lib/errors";
import { wasCalledOff } from "@/lib/passkeys";
import { queryClient } from "@/lib/query";

const KEY = ["session", "security"] as const;

export const securityQuery = queryOptions({
  queryKey: KEY,
  queryFn: (): Promise<Security> => read(api.GET("/api/session/security")),
});

export const securityChanged = () => queryClient.invalidateQueries({ queryKey: KEY });

/** A change to one's security: asks for the password where it must, says what went wrong. */
export function useChange<In, Out>(act: (input: In) => Promise<Out>, onDone?: (out: Out) => void) {
  const { t } = useTranslation("security");
  const { message } = App.useApp();
  return useMutation({
    mutationFn: (input: In) => confirmed(() => act(input)),
    onSuccess: (out) => {
      void securityChanged();
      onDone?.(out);
    },
    onError: (error) => {
      if (error instanceof NotConfirmedError || wasCalledOff(error)) return;
      const said = error instanceof ApiError ? error.message : "";
      message.error(said || t("common:not_saved"));
    },
  });
}
