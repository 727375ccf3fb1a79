import { vi } from "vitest";

type Answer = { status?: number; body?: unknown };
type Answering = (body: unknown) => Answer;
export type Asked = { method: string; path: string; body: unknown };

/** Stands in for the server: answers by "METHOD /path", and remembers what it was asked. */
export function serve(answers: Record<string, unknown | Answering>): Asked[] {
  const asked: Asked[] = [];
  vi.stubGlobal("fetch", async (request: Request) => {
    const path = new URL(request.url).pathname;
    const text = await request.text();
    const body = text ? JSON.parse(text) : undefined;
    asked.push({ method: request.method, path, body });
    const found = answers[`${request.method} ${path}`];
    const answer: Answer = typeof found === "function" ? (found as Answering)(body) : { body: found };
    const status = found === undefined ? 404 : (answer.status ?? 200);
    return new Response(JSON.stringify(answer.body ?? {}), {
      status,
      headers: { "Content-Type": "application/json", "X-Server-Now": "2025-11-21T02:24:33Z" },
    });
  });
  return asked;
}

export const SESSION = {
  user: {
    id: 1,
    name: "林晓彤",
    login: "linxiaotong",
    role: "seller",
    department: null,
    language: "zh-CN",
    theme: "light",
    can: ["lead.transfer"],
  },
  csrf_token: "token",
  now: "2025-11-21T02:24:33Z",
  company_name: "",
};
