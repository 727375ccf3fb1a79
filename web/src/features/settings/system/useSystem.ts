import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { api, read } from "@/lib/api";
import type { SystemState, TestMailState } from "@/lib/contract";
import { keys } from "@/lib/query";

const EACH = 15_000;
const WHILE_WAITING = 1_000;

export const useSystem = () =>
  useQuery({
    queryKey: keys.system,
    queryFn: () => read(api.GET("/api/system")),
    refetchInterval: EACH,
  });

/** Sends one and watches until the other side has taken it or said why not. */
function useTest(
  kind: string,
  post: (to: string) => Promise<{ id: string }>,
  ask: (id: string) => Promise<TestMailState>,
) {
  const [id, setId] = useState<string | null>(null);
  const state = useQuery({
    queryKey: [...keys.system, "test", kind, id],
    queryFn: () => ask(id ?? ""),
    enabled: id !== null,
    staleTime: 0,
    refetchInterval: (query) => (query.state.data?.state === "waiting" ? WHILE_WAITING : false),
  });
  const send = async (to: string) => {
    setId(null);
    setId((await post(to)).id);
  };
  return { send, state: id === null ? undefined : state.data };
}

export type Test = ReturnType<typeof useTest>;

export const useTestMail = () =>
  useTest(
    "mail",
    (to) => read(api.POST("/api/system/test-mails", { body: { to } })),
    (mail_id) => read(api.GET("/api/system/test-mails/{mail_id}", { params: { path: { mail_id } } })),
  );

export const useTestCard = (messenger: SystemState["messengers"][number]["name"]) =>
  useTest(
    messenger,
    (phone) => read(api.POST("/api/system/test-cards", { body: { messenger, phone } })),
    (card_id) => read(api.GET("/api/system/test-cards/{card_id}", { params: { path: { card_id } } })),
  );
