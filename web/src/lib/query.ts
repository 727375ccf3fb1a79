import { QueryClient } from "@tanstack/react-query";
import { mayPass } from "./errors";

/** The kinds of records that have a list and a page. */
export type RecordType = "lead" | "customer" | "contact";
export const RECORD_TYPES: readonly RecordType[] = ["lead", "customer", "contact"];

/** Server state of the page. Refusals are not asked again; a lost line is, twice. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      retry: (failures, error) => mayPass(error) && failures < 2,
      refetchOnWindowFocus: true,
      // Asked even when the browser believes it is offline: the server may stand on this machine.
      networkMode: "always",
    },
    mutations: { retry: false, networkMode: "always" },
  },
});

/** Names under which answers are kept. A change to a lead: `queryClient.invalidateQueries({queryKey: keys.records("lead")})`. */
export const keys = {
  session: ["session"] as const,
  people: ["people"] as const,
  departments: ["departments"] as const,
  accounts: ["accounts"] as const,
  invitations: ["invitations"] as const,
  roles: ["roles"] as const,
  leaves: ["leaves"] as const,
  today: ["today"] as const,
  fields: (type: RecordType) => ["fields", type] as const,
  records: (type: RecordType) => [`${type}s`] as const,
  record: (type: RecordType, id: number) => [`${type}s`, id] as const,
  recordPage: (type: RecordType, id: number) => [`${type}s`, id, "page"] as const,
  notifications: ["notifications"] as const,
  unread: ["notifications", "unread"] as const,
  imports: ["imports"] as const,
  sops: ["sops"] as const,
  monitor: ["monitor"] as const,
  scores: ["scores"] as const,
  life: ["life"] as const,
  refreshers: ["refreshers"] as const,
  handovers: ["handovers"] as const,
  calendar: ["calendar"] as const,
  deadLetters: ["queue", "dead"] as const,
  preferences: ["preferences"] as const,
  system: ["system"] as const,
};

/** After anything that moves work along: Today, lists, records, the bell and the monitor read anew. */
export async function workChanged(): Promise<void> {
  const records = RECORD_TYPES.map(keys.records);
  const changed = [keys.today, ...records, keys.notifications, keys.monitor, keys.scores, keys.life];
  await Promise.all(changed.map((queryKey) => queryClient.invalidateQueries({ queryKey })));
}
