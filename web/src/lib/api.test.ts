import { afterEach, beforeEach, expect, test, vi } from "vitest";

/** The module anew, so that no token of another test is left. */
async function freshApi() {
  vi.resetModules();
  return import("./api");
}

const nobody = () =>
  new Response(JSON.stringify({ code: "session.not_signed_in" }), {
    status: 401,
    headers: { "Content-Type": "application/json" },
  });
let answers: ((response: Response) => void)[] = [];

beforeEach(() => {
  answers = [];
  vi.stubGlobal("fetch", () => new Promise<Response>((resolve) => answers.push(resolve)));
});
afterEach(() => vi.unstubAllGlobals());

test("an answer that nobody is signed in opens the log-in", async () => {
  const { api, onSessionExpired, setCsrfToken } = await freshApi();
  const told = vi.fn();
  onSessionExpired(told);
  setCsrfToken("first");

  const asked = api.GET("/api/people").catch(() => undefined);
  await vi.waitFor(() => expect(answers).toHaveLength(1));
  answers[0]?.(nobody());
  await asked;

  expect(told).toHaveBeenCalledOnce();
});

test("the late answer to what was asked before signing in again does not", async () => {
  const { api, onSessionExpired, setCsrfToken } = await freshApi();
  const told = vi.fn();
  onSessionExpired(told);
  setCsrfToken("first");

  const asked = api.GET("/api/people").catch(() => undefined);
  await vi.waitFor(() => expect(answers).toHaveLength(1));
  setCsrfToken("second");
  answers[0]?.(nobody());
  await asked;

  expect(told).not.toHaveBeenCalled();
});
