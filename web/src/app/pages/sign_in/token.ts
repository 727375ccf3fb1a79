import { useState } from "react";

/** What stands behind the # of a link, which no server is sent. */
export function useToken(): string {
  const [token] = useState(() => window.location.hash.slice(1));
  return token;
}
