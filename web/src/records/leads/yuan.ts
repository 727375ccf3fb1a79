/** '30万', '300,000', '¥1.2亿' in yuan; null for nothing, and what is no sum as it stands, to be refused. */
export function yuanOf(text: string): number | string | null {
  const plain = text.replace(/[\s,，¥￥元]/g, "");
  if (plain === "") return null;
  const found = /^(\d+(?:\.\d+)?)(万|亿|w|k)?$/i.exec(plain);
  if (!found) return text.trim();
  const times = { 万: 10_000, w: 10_000, 亿: 100_000_000, k: 1000 }[found[2]?.toLowerCase() ?? ""] ?? 1;
  return Math.round(Number(found[1]) * times);
}
