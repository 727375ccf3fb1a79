import { useEffect, useState } from "react";

let offset = 0;

/** Every answer says what time it is at the server; the page counts from there. */
export function setServerNow(iso: string | null): void {
  const server = iso ? Date.parse(iso) : Number.NaN;
  if (!Number.isNaN(server)) offset = server - Date.now();
}

/** The server's time. The only clock of the page. */
export const now = (): Date => new Date(Date.now() + offset);

/** Now, drawn anew each minute and when the page is looked at again. */
export function useNow(everyMs = 60_000): Date {
  const [moment, setMoment] = useState(now);
  useEffect(() => {
    const tick = () => setMoment(now());
    const timer = setInterval(tick, everyMs);
    window.addEventListener("focus", tick);
    return () => {
      clearInterval(timer);
      window.removeEventListener("focus", tick);
    };
  }, [everyMs]);
  return moment;
}
