/** Both languages say the same things, no text stands in a component, and every key that is asked for exists. */
import { describe, expect, it } from "vitest";

const files = import.meta.glob<Record<string, unknown>>("../locales/*/*.json", {
  eager: true,
  import: "default",
});
const sources = import.meta.glob<string>(["../**/*.tsx", "!../**/*.test.tsx"], {
  eager: true,
  query: "?raw",
  import: "default",
});

function leaves(words: Record<string, unknown>, before = ""): string[] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === "object" && value !== null
      ? leaves(value as Record<string, unknown>, `${before}${key}.`)
      : [`${before}${key}`],
  );
}
const of = (language: string) =>
  Object.fromEntries(
    Object.entries(files)
      .filter(([path]) => path.includes(`/${language}/`))
      .map(([path, words]) => [path.replace(/^.*\/|\.json$/g, ""), words]),
  );
const [chinese, english] = [of("zh-CN"), of("en")];
const known = new Set(
  Object.entries(chinese).flatMap(([feature, words]) => leaves(words).map((key) => `${feature}:${key}`)),
);
const HANZI = /\p{Script=Han}/u;

it("has the same files in both languages", () => {
  expect(Object.keys(english).sort()).toEqual(Object.keys(chinese).sort());
});

describe.each(Object.keys(chinese))("%s", (feature) => {
  it("has the same keys in both languages", () => {
    expect(leaves(english[feature] ?? {}).sort()).toEqual(leaves(chinese[feature] ?? {}).sort());
  });

  it("has no empty text, and the same places to fill in", () => {
    const places = (words: Record<string, unknown>, key: string) => {
      const text = key.split(".").reduce<unknown>((at, part) => (at as Record<string, unknown>)[part], words);
      expect(text, key).not.toBe("");
      return [...new Set(String(text).match(/{{\w+}}/g) ?? [])].sort();
    };
    for (const key of leaves(chinese[feature] ?? {}).filter((one) => !/_(one|other)$/.test(one))) {
      expect(places(english[feature] ?? {}, key), key).toEqual(places(chinese[feature] ?? {}, key));
    }
  });
});

describe.each(Object.entries(sources))("%s", (_path, text) => {
  it("holds no Chinese", () => {
    const code = text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");
    expect(HANZI.exec(code)?.input.slice(0, 80) ?? null).toBeNull();
  });

  it("asks only for texts that exist", () => {
    const spaces = [...text.matchAll(/useTranslation\("(\w+)"\)/g)].map(([, space]) => space);
    const asked = [...text.matchAll(/\bt\(\s*"([\w.]+:)?([\w.]+)"/g)];
    const missing = asked
      .map(([, space, key]) => (space ? [`${space}${key}`] : spaces.map((one) => `${one}:${key}`)))
      .filter((places) => places.length > 0)
      .filter((places) => !places.some((place) => known.has(place) || known.has(`${place}_other`)));
    expect(missing).toEqual([]);
  });
});
