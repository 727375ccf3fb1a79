import { queryOptions, useQuery } from "@tanstack/react-query";
import { useSyncExternalStore } from "react";
import { api, onSessionExpired, read, setCsrfToken } from "./api";
import type { Department, Language, Me, Person, Right, Session, ThemeChoice } from "./contract";
import { clearDrafts } from "./drafts";
import { i18n, speak } from "./i18n";
import { rememberLanguage, setThemeChoice } from "./look";
import { keys, queryClient } from "./query";

async function loadSession(): Promise<Session> {
  const session = await read(api.GET("/api/session"));
  setCsrfToken(session.csrf_token);
  if (session.user) adopt(session.user);
  return session;
}

/** The page looks and speaks as this person chose. */
function adopt(me: Me): void {
  setThemeChoice(me.theme);
  rememberLanguage(me.language);
  if (i18n.isInitialized) void speak(me.language);
}

/** The page's language before anybody is signed in, or at once when somebody changes it. */
export async function changeLanguage(language: Language): Promise<void> {
  rememberLanguage(language);
  await speak(language);
}

export const sessionQuery = queryOptions({
  queryKey: keys.session,
  queryFn: loadSession,
  staleTime: Number.POSITIVE_INFINITY,
  // Said at once when the server does not answer: the page offers to try again.
  retry: false,
});

export const useSession = () => useQuery(sessionQuery);

/** Who is signed in. Only inside the frame, where somebody always is. */
export function useMe(): Me {
  const me = useSession().data?.user;
  if (!me) throw new Error("nobody is signed in");
  return me;
}

export const useCan = (right: Right): boolean => useSession().data?.user?.can.includes(right) ?? false;

export const peopleQuery = queryOptions({
  queryKey: keys.people,
  queryFn: async (): Promise<Person[]> => (await read(api.GET("/api/people"))).items,
  staleTime: 5 * 60_000,
});

export const departmentsQuery = queryOptions({
  queryKey: keys.departments,
  queryFn: async (): Promise<Department[]> => (await read(api.GET("/api/departments"))).items,
});

/** Throws ApiError `session.second_factor_required` where a second step follows. */
export const signIn = async (login: string, password: string): Promise<Me> =>
  begin(await read(api.POST("/api/session", { body: { login, password } })));

export const signInWithCode = async (challenge: string, code: string): Promise<Me> =>
  begin(await read(api.POST("/api/session/second-factor", { body: { challenge, code } })));

/** With a challenge as the second step, without one instead of a password. */
export async function signInWithPasskey(challenge?: string): Promise<Me> {
  const { showPasskey } = await import("./passkeys");
  const asked = await read(
    api.POST("/api/session/passkey/options", { body: challenge ? { challenge } : {} }),
  );
  const credential = await showPasskey(asked.options);
  const body = { challenge: asked.challenge, credential, second: Boolean(challenge) };
  return begin(await read(api.POST("/api/session/passkey", { body })));
}

async function begin(me: Me): Promise<Me> {
  const before = queryClient.getQueryData<Session>(keys.session)?.user?.id;
  // Another person's answers must not shine through.
  if (before !== undefined && before !== me.id) queryClient.clear();
  await queryClient.fetchQuery({ ...sessionQuery, staleTime: 0 });
  setExpired(false);
  await queryClient.invalidateQueries({ predicate: (query) => query.queryKey[0] !== "session" });
  return me;
}

export async function signOut(): Promise<void> {
  const me = queryClient.getQueryData<Session>(keys.session)?.user;
  await api.DELETE("/api/session");
  if (me) clearDrafts(me.id);
  queryClient.clear();
}

export async function changeMe(change: { language?: Language; theme?: ThemeChoice }): Promise<void> {
  // At once on the screen; the server keeps it for the next sign-in.
  if (change.theme) setThemeChoice(change.theme);
  if (change.language) await changeLanguage(change.language);
  const me = await read(api.PATCH("/api/session/me", { body: change }));
  queryClient.setQueryData<Session>(keys.session, (session) => session && { ...session, user: me });
  // Names and sentences come from the server in the user's language.
  if (change.language) {
    await queryClient.invalidateQueries({ predicate: (query) => query.queryKey[0] !== "session" });
  }
}

let expired = false;
const listeners = new Set<() => void>();
function setExpired(value: boolean): void {
  if (expired === value) return;
  expired = value;
  for (const tell of listeners) tell();
}

let looking = false;
/**
 * What was under way while the session went on under a new id (a second factor was set up, say) is
 * refused, and says nothing of it: the server is asked before anybody has to sign in again.
 */
async function lookAgain(): Promise<void> {
  if (looking || expired) return;
  looking = true;
  try {
    const { user } = await read(api.GET("/api/session"));
    if (user) await queryClient.refetchQueries({ predicate: ({ state }) => state.status === "error" });
    else setExpired(true);
  } catch {
    setExpired(true);
  } finally {
    looking = false;
  }
}
onSessionExpired(lookAgain);

/** True from the moment the server said 'nobody is signed in' until somebody is again. */
export const useSessionExpired = (): boolean =>
  useSyncExternalStore(
    (tell) => {
      listeners.add(tell);
      return () => listeners.delete(tell);
    },
    () => expired,
  );
