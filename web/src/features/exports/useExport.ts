import { useMutation, useQuery } from "@tanstack/react-query";
import { App } from "antd";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { api, read } from "@/lib/api";
import type { Export, ExportIn } from "@/lib/contract";
import { ApiError } from "@/lib/errors";

const POLL_MS = 800;
const fileOf = (id: number) => `/api/exports/${id}/file`;

/** Asks for a file of what a list shows, waits until it is made, and hands it to the browser. */
export function useExport() {
  const { t } = useTranslation("exports");
  const { message } = App.useApp();
  const [id, setId] = useState<number | null>(null);
  const ask = useMutation({
    mutationFn: (body: ExportIn) => read(api.POST("/api/exports", { body })),
    onSuccess: (job) => setId(job.id),
    onError: (error) => void message.error((error instanceof ApiError && error.message) || t("failed")),
  });
  const made = useMade(id);
  useEffect(() => {
    if (!made) return;
    setId(null);
    if (made.state === "done") {
      download(fileOf(made.id));
      void message.success(t("done", { count: made.rows ?? 0, number: made.rows?.toLocaleString("en-US") }));
    } else {
      void message.error(made.error || t("failed"));
    }
  }, [made, message, t]);
  return { ask: ask.mutate, working: ask.isPending || id !== null };
}

/** The export once it is over, well or badly. */
function useMade(id: number | null): Export | undefined {
  const { data } = useQuery({
    queryKey: ["exports", id],
    queryFn: () => read(api.GET("/api/exports/{export_id}", { params: { path: { export_id: id ?? 0 } } })),
    enabled: id !== null,
    refetchInterval: ({ state }) => (state.data && state.data.state !== "waiting" ? false : POLL_MS),
  });
  return data && data.state !== "waiting" ? data : undefined;
}

/** The server names the file. */
function download(address: string): void {
  const link = document.createElement("a");
  link.href = address;
  link.download = "";
  link.click();
}
