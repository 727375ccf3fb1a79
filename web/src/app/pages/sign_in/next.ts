/** The place to go to after signing in: an address on our own pages, or nothing. */
export function ownAddress(value: unknown): string | undefined {
  if (typeof value !== "string" || !/^\/(?![/\\])/.test(value)) return undefined;
  return value === "/" || value.startsWith("/sign-in") ? undefined : value;
}
