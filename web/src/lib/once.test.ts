import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { sendOnce } from "./once";

const sent: (string | null)[] = [];
let answers: (() => Response)[] = [];

const write = (body = '{"company":"甲"}', path = "/api/leads"): Promise<Response> =>
  sendOnce(
    new Request(`http://127.0.0.1${path}`, {
      method: "POST",
      body,
      headers: { "Content-Type": "application/json" },
    }),
  );
const answer =
  (status: number, code = "") =>
  () =>
    new Response(JSON.stringify({ code }), { status });
const noLine = () => {
  throw new TypeError("no line");
};

beforeEach(() => {
  sessionStorage.clear();
  sent.length = 0;
  vi.stubGlobal("fetch", async (request: Request) => {
    sent.push(request.headers.get("Idempotency-Key"));
    return (answers.shift() ?? answer(201))();
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test.each([
  ["the line was cut", noLine],
  ["the log-in expired", answer(401)],
  ["the server was busy", answer(503)],
])("a write sent again because %s is the same write", async (_, first) => {
  answers = [first];
  await write().catch(() => null);
  await write();
  expect(sent[0]).toMatch(/^[0-9a-f]{32}$/);
  expect(sent[1]).toBe(sent[0]);
});

test.each([
  ["was done", answer(201)],
  ["was refused", answer(422)],
])("a write that %s is settled: the next is another one", async (_, first) => {
  answers = [first];
  await write();
  await write();
  expect(sent[1]).not.toBe(sent[0]);
});

test("other words are another write", async () => {
  answers = [answer(503), answer(503)];
  await write();
  await write('{"company":"乙"}');
  await write('{"company":"甲"}', "/api/tasks");
  expect(new Set(sent).size).toBe(3);
});

test("a write that is still under way is waited for", async () => {
  vi.useFakeTimers();
  answers = [answer(409, "request.in_flight"), answer(201)];
  const done = write();
  await vi.advanceTimersByTimeAsync(2000);
  expect((await done).status).toBe(201);
  expect(sent[1]).toBe(sent[0]);
});

test("another refusal of the same status is not asked again", async () => {
  answers = [answer(409, "lead.duplicate_phone")];
  expect((await write()).status).toBe(409);
  expect(sent).toHaveLength(1);
});

test("nothing of a password is kept, and reading has no key", async () => {
  answers = [answer(503), answer(200)];
  await write('{"password":"secret"}', "/api/session");
  await sendOnce(new Request("http://127.0.0.1/api/leads"));
  expect(sent).toEqual([null, null]);
  expect(sessionStorage.length).toBe(0);
});
