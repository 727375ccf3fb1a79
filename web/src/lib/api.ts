import createClient, { type Middleware } from "openapi-fetch";
import type { paths } from "@/generated/api";
import { setServerNow } from "./clock";
import { ApiError, type ErrorBody, OfflineError } from "./errors";
import { currentLanguage } from "./i18n";
import { setServerAnswers } from "./line";
import { sendOnce } from "./once";

let csrfToken = "";
export const setCsrfToken = (token: string): void => {
  csrfToken = token;
};
/** Each sign-in brings another token: by it an answer is known to belong to an earlier one. */
const sentUnder = new WeakMap<Request, string>();

let overrideReason = "";
/** The next write is let through by the gates that its writer may open, for this reason. */
export const overrideNextWrite = (reason: string): void => {
  overrideReason = reason.trim();
};

type Listener = () => void;
const expiryListeners = new Set<Listener>();

/** Called when the server says that nobody is signed in any more. */
export function onSessionExpired(listener: Listener): () => void {
  expiryListeners.add(listener);
  return () => expiryListeners.delete(listener);
}

async function errorBody(response: Response): Promise<Partial<ErrorBody>> {
  try {
    return await response.clone().json();
  } catch {
    return {};
  }
}

const manners: Middleware = {
  onRequest({ request }) {
    request.headers.set("Accept-Language", currentLanguage());
    if (request.method !== "GET") {
      request.headers.set("X-CSRFToken", csrfToken);
      if (overrideReason) request.headers.set("X-Override-Reason", encodeURIComponent(overrideReason));
      overrideReason = "";
    }
    sentUnder.set(request, csrfToken);
    return request;
  },
  async onResponse({ request, response }) {
    setServerAnswers(![502, 503, 504].includes(response.status));
    setServerNow(response.headers.get("X-Server-Now"));
    if (response.ok) return response;
    const body = await errorBody(response);
    // Others of this status belong to signing in itself. What was asked before somebody signed in
    // again and is answered after says nothing of the session that began in between.
    if (body.code === "session.not_signed_in" && sentUnder.get(request) === csrfToken) {
      for (const tell of expiryListeners) tell();
    }
    throw new ApiError(response.status, body);
  },
  onError({ error }) {
    if (error instanceof DOMException && error.name === "AbortError") return error;
    setServerAnswers(false);
    return new OfflineError();
  },
};

/** Typed calls; each throws ApiError or OfflineError. Use with `read`: `await read(api.GET("/api/today"))`. */
export const api = createClient<paths>({
  baseUrl: typeof window === "undefined" ? "" : window.location.origin,
  credentials: "same-origin",
  fetch: sendOnce,
});
api.use(manners);

/** What the answer holds. */
export async function read<T>(call: Promise<{ data?: T }>): Promise<T> {
  return (await call).data as T;
}
