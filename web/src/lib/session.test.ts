import { act, renderHook } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { api } from "./api";
import { useSessionExpired } from "./session";

const answer = (status: number, body: unknown) =>
  new Response(JSON.stringify(body), { status, headers: { "Content-Type": "application/json" } });

let user: unknown = null;
let asked = 0;

beforeEach(() => {
  asked = 0;
  vi.stubGlobal("fetch", async (request: Request) => {
    if (!request.url.endsWith("/api/session")) return answer(401, { code: "session.not_signed_in" });
    asked += 1;
    return answer(200, { csrf_token: "token", user });
  });
});
afterEach(() => vi.unstubAllGlobals());

const refused = () => act(() => api.GET("/api/people").catch(() => undefined));

test("a refusal while somebody is signed in asks nobody to sign in again", async () => {
  user = { id: 1, name: "林晓彤" };
  const { result } = renderHook(useSessionExpired);

  await refused();
  await vi.waitFor(() => expect(asked).toBe(1));

  expect(result.current).toBe(false);
});

test("once nobody is signed in, the log-in opens", async () => {
  user = null;
  const { result } = renderHook(useSessionExpired);

  await refused();

  await vi.waitFor(() => expect(result.current).toBe(true));
});
