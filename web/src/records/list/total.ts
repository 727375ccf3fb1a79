/** Where the server stops counting the rows of a list: there may be more. */
const COUNTED_AT_MOST = 10_000;

/** A number of rows for reading: 1,234 or 10,000+. */
export function sayTotal(total: number): string {
  return `${total.toLocaleString("en-US")}${total >= COUNTED_AT_MOST ? "+" : ""}`;
}
