import { QueryClient } from "@tanstack/react-query";
import { mayPass } from "./errors";

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

/** Names under which answers are kept. A change to a lead: `queryClient.invalidateQueries({queryKey: keys.leads})`. */
export const keys = {
  session: ["session"] as const,
  people: ["people"] as const,
  departments: ["departments"] as const,
  today: ["today"] as const,
  leads: ["leads"] as const,
  lead: (id: number) => ["leads", id] as const,
  leadPage: (id: number) => ["leads", id, "page"] as const,
  notifications: ["notifications"] as const,
  unread: ["notifications", "unread"] as const,
  imports: ["imports"] as const,
  sops: ["sops"] as const,
  monitor: ["monitor"] as const,
  calendar: ["calendar"] as const,
  deadLetters: ["queue", "dead"] as const,
};

/** After anything that moves work along: Today, lists, records, the bell and the monitor read anew. */
export async function workChanged(): Promise<void> {
  const changed = [keys.today, keys.leads, keys.notifications, keys.monitor];
  await Promise.all(changed.map((queryKey) => queryClient.invalidateQueries({ queryKey })));
}
