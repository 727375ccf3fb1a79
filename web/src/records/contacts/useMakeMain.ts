import { useMutation } from "@tanstack/react-query";
import { App } from "antd";
import { useTranslation } from "react-i18next";
import { api, read } from "@/lib/api";
import type { ContactOut } from "@/lib/contract";
import { ApiError } from "@/lib/errors";
import { workChanged } from "@/lib/query";

type Person = Pick<ContactOut, "id" | "version" | "name" | "phone">;

/** Makes somebody the main contact of the customer; who it was before is so no longer. */
export function useMakeMain() {
  const { t } = useTranslation("contacts");
  const { message } = App.useApp();
  return useMutation({
    mutationFn: ({ id, version }: Person) =>
      read(
        api.PATCH("/api/contacts/{contact_id}", {
          params: { path: { contact_id: id } },
          body: { version, is_main: true },
        }),
      ),
    onSuccess: (contact) => void message.success(t("made_main", { name: contact.name || contact.phone })),
    onError: (error: Error) =>
      void message.error((error instanceof ApiError && error.message) || t("common:not_saved")),
    // Of a stale version too: the page then shows what it is now.
    onSettled: () => void workChanged(),
  });
}
