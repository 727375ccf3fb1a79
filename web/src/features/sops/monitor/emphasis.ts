export type Part = { text: string; strong: boolean };

/** A sentence cut where one of the names stands in it: the longest name wins where two begin alike. */
export function emphasised(sentence: string, names: readonly string[]): Part[] {
  const longestFirst = names.filter(Boolean).toSorted((one, other) => other.length - one.length);
  const parts: Part[] = [];
  let plain = "";
  let at = 0;
  while (at < sentence.length) {
    const name = longestFirst.find((one) => sentence.startsWith(one, at));
    if (!name) {
      plain += sentence[at];
      at += 1;
      continue;
    }
    if (plain) parts.push({ text: plain, strong: false });
    parts.push({ text: name, strong: true });
    plain = "";
    at += name.length;
  }
  return plain ? [...parts, { text: plain, strong: false }] : parts;
}
