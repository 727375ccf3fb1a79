import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { api, read } from "@/lib/api";
import type { TestMailState } from "@/lib/contract";
import { keys } from "@/lib/query";

const EACH = 15_000;
const WHILE_WAITING = 1_000;

export const useSystem = () =>
  useQuery({
    queryKey: keys.system,
    queryFn: () => read(api.GET("/api/system")),
    refetchInterval: EACH,
  });

/** Sends a mail and watches until the server has taken it or said why not. */
export function useTestMail() {
  const [id, setId] = useState<string | null>(null);
  const state = useQuery({
    queryKey: [...keys.system, "test_mail", id],
    queryFn: async (): Promise<TestMailState> =>
      read(api.GET("/api/system/test-mails/{mail_id}", { params: { path: { mail_id: id ?? "" } } })),
    enabled: id !== null,
    staleTime: 0,
    refetchInterval: (query) => (query.state.data?.state === "waiting" ? WHILE_WAITING : false),
  });
  const send = async (to: string) => {
    setId(null);
    const sent = await read(api.POST("/api/system/test-mails", { body: { to } }));
    setId(sent.id);
  };
  return { send, state: id === null ? undefined : state.data };
}
