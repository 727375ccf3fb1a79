/** Each write that somebody means is done once, however often it has to be sent. */

const STORE = "genjin.unsettled";
const KEPT_MS = 20 * 3600 * 1000; // the server remembers for a day
const IN_FLIGHT_WAIT_MS = 1000;
const IN_FLIGHT_TRIES = 5;

type Unsettled = Record<string, { key: string; at: number }>;

/** Sends a request. A write carries a key of its own, and keeps it until it has an answer that
 * settles it: no line, a lost session or a busy server leave open whether it was done. The key
 * outlives a reload, so that the same words sent again afterwards are the same write. */
export const sendOnce = (request: Request): Promise<Response> =>
  sendOnceBy(request, (one) => globalThis.fetch(one));

export type Send = (request: Request) => Promise<Response>;

/** The same by another way to the server. */
export async function sendOnceBy(request: Request, send: Send): Promise<Response> {
  if (request.method === "GET" || isSecret(new URL(request.url).pathname)) return send(request);
  const sign = await signOf(request);
  request.headers.set("Idempotency-Key", keyFor(sign));
  const response = await sendUntilLanded(request, send);
  if (settles(response.status)) forget(sign);
  return response;
}

/** Passwords, codes and links: nothing of them is kept, here or there. */
const isSecret = (path: string): boolean =>
  /^\/api\/(session|invitations|setup)(\/|$)|^\/api\/people\/\d+\/sign-in-link$/.test(path);

/** An earlier copy may still be under way: its answer comes a moment later. */
async function sendUntilLanded(request: Request, send: Send): Promise<Response> {
  for (let tries = 1; ; tries++) {
    const response = await send(request.clone());
    if (tries === IN_FLIGHT_TRIES || !(await isInFlight(response))) return response;
    await new Promise((resolve) => setTimeout(resolve, IN_FLIGHT_WAIT_MS));
  }
}

async function isInFlight(response: Response): Promise<boolean> {
  if (response.status !== 409) return false;
  const body = await response
    .clone()
    .json()
    .catch(() => null);
  return body?.code === "request.in_flight";
}

const settles = (status: number): boolean => status < 500 && status !== 401 && status !== 429;

function keyFor(sign: string): string {
  const unsettled = load();
  const key = unsettled[sign]?.key ?? newKey();
  unsettled[sign] = { key, at: Date.now() };
  save(unsettled);
  return key;
}

function forget(sign: string): void {
  const { [sign]: _, ...rest } = load();
  save(rest);
}

// Not every browser that opens the page over a plain line has crypto.randomUUID.
const newKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join(
    "",
  );

/** Equal for the same write: method, address and content. Only this digest is kept. */
async function signOf(request: Request): Promise<string> {
  const content = (request.headers.get("Content-Type") ?? "").startsWith("multipart/")
    ? formWords(await request.clone().formData())
    : await request.clone().text();
  return digest(`${request.method} ${request.url} ${content}`);
}

const formWords = (form: FormData): string =>
  [...form.entries()]
    .map(([name, value]) =>
      typeof value === "string"
        ? `${name}=${value}`
        : `${name}=${value.name}/${value.size}/${value.lastModified}`,
    )
    .join("&");

function digest(words: string): string {
  let [left, right] = [words.length, 0x9e3779b9];
  for (let place = 0; place < words.length; place++) {
    left = Math.imul(left ^ words.charCodeAt(place), 0x01000193);
    right = Math.imul(right + words.charCodeAt(place), 0x85ebca6b) ^ (right >>> 13);
  }
  return `${(left >>> 0).toString(36)}-${(right >>> 0).toString(36)}-${words.length}`;
}

function load(): Unsettled {
  try {
    const kept: Unsettled = JSON.parse(sessionStorage.getItem(STORE) ?? "{}");
    return Object.fromEntries(Object.entries(kept).filter(([, one]) => one.at > Date.now() - KEPT_MS));
  } catch {
    return {};
  }
}

function save(unsettled: Unsettled): void {
  try {
    sessionStorage.setItem(STORE, JSON.stringify(unsettled));
  } catch {
    // Without storage a key lasts for one sending.
  }
}
