import { useRouter } from "@tanstack/react-router";
import { ApiError } from "@/lib/errors";
import { signIn } from "@/lib/session";

/** After a password was set: straight in with it; with a second factor, over the sign-in page. */
export function useArrival(): (login: string, password: string) => Promise<void> {
  const router = useRouter();
  return async (login, password) => {
    try {
      await signIn(login, password);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      await router.navigate({ to: "/sign-in", search: { login }, replace: true });
      return;
    }
    await router.navigate({ to: "/today", replace: true });
  };
}
