/** What the reader will miss, said while it is being written. */
export type ContentHint = "empty_phrase" | "too_short" | "who_decides" | "clear";

/** Phrases after which nobody knows more than before. */
const EMPTY_PHRASES = new Set(
  ["已联系", "已沟通", "待回复", "客户考虑中", "待跟进", "无", "ok", "contacted", "done", "none"].map(bare),
);
const TOO_SHORT = 8;
const LONG_ENOUGH = 24;
const DECIDER = /拍板|决策|老板|老总|总经理|董事|负责人|领导|说了算|decide|boss|ceo|owner|director/i;

/** Without blanks, marks and the words that add nothing. */
function bare(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s\p{P}\p{S}了]/gu, "");
}

export const isEmptyPhrase = (text: string): boolean => EMPTY_PHRASES.has(bare(text));

export function contentHint(text: string): ContentHint | null {
  const said = bare(text);
  if (said === "") return null;
  if (EMPTY_PHRASES.has(said)) return "empty_phrase";
  if (said.length < TOO_SHORT) return "too_short";
  if (said.length < LONG_ENOUGH) return null;
  return DECIDER.test(text) ? "clear" : "who_decides";
}

/** Keywords that can be counted. Kept in the company's language, translated where they are shown. */
export const KEYWORDS = ["售后", "预算", "交期", "价格", "竞品", "决策人"];
