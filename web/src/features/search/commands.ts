/** What can be gone to or done from the keyboard, and how it is found by a few letters. */
import type { LinkProps } from "@tanstack/react-router";
import type { IconName } from "@/components/Icon";
import type { Language, Right, ThemeChoice } from "@/lib/contract";
import type { Overlay } from "@/lib/overlays";

export type Deed =
  | { go: NonNullable<LinkProps["to"]>; search?: Record<string, unknown> }
  | { open: Overlay }
  | { theme: ThemeChoice }
  | { language: Language }
  | { leave: true };

export type Command = {
  /** The text in search.json. */
  key: string;
  group: "pages" | "commands";
  icon: IconName;
  /** Further ways to type it: pinyin, its initials, English, whatever the page's language. */
  also: string;
  needs?: Right;
  deed: Deed;
};

const pages: Command[] = [
  { key: "today", group: "pages", icon: "today", also: "jinri jr today", deed: { go: "/today" } },
  { key: "leads", group: "pages", icon: "lead", also: "xiansuo xs leads", deed: { go: "/leads" } },
  {
    key: "customers",
    group: "pages",
    icon: "building",
    also: "kehu kh customers",
    deed: { go: "/customers" },
  },
  {
    key: "contacts",
    group: "pages",
    icon: "users",
    also: "lianxiren lxr contacts",
    deed: { go: "/contacts" },
  },
  {
    key: "late",
    group: "pages",
    icon: "warning",
    also: "yuqi yq xiansuo late overdue leads",
    deed: { go: "/leads", search: { late: true } },
  },
  {
    key: "without_next",
    group: "pages",
    icon: "target",
    also: "meiyou xiayibu myxyb xiansuo no next step leads",
    deed: { go: "/leads", search: { without_next: true } },
  },
  {
    key: "sop",
    group: "pages",
    icon: "sop",
    also: "jiankong jk sop monitor",
    needs: "monitor.read",
    deed: { go: "/sops" },
  },
  {
    key: "messages",
    group: "pages",
    icon: "bell",
    also: "xiaoxi xx messages bell",
    deed: { go: "/notifications" },
  },
  {
    key: "settings",
    group: "pages",
    icon: "settings",
    also: "shezhi sz settings",
    deed: { go: "/settings" },
  },
];

const commands: Command[] = [
  {
    key: "follow_up",
    group: "commands",
    icon: "pen",
    also: "xiegenjin xgj log write follow-up",
    deed: { open: "quick_follow_up" },
  },
  {
    key: "new_lead",
    group: "commands",
    icon: "plus",
    also: "xinjian xiansuo xjxs new lead",
    needs: "lead.create",
    deed: { go: "/leads", search: { new: true } },
  },
  {
    key: "new_customer",
    group: "commands",
    icon: "plus",
    also: "xinjian kehu xjkh new customer",
    needs: "customer.create",
    deed: { go: "/customers", search: { new: true } },
  },
  {
    key: "new_contact",
    group: "commands",
    icon: "plus",
    also: "xinjian lianxiren xjlxr new contact",
    needs: "contact.create",
    deed: { go: "/contacts", search: { new: true } },
  },
  {
    key: "import",
    group: "commands",
    icon: "upload",
    also: "daoru dr xiansuo import excel",
    needs: "lead.import",
    deed: { go: "/imports" },
  },
  { key: "dark", group: "commands", icon: "moon", also: "shense ss dark theme", deed: { theme: "dark" } },
  { key: "light", group: "commands", icon: "sun", also: "qianse qs light theme", deed: { theme: "light" } },
  {
    key: "chinese",
    group: "commands",
    icon: "globe",
    also: "zhongwen zw chinese language",
    deed: { language: "zh-CN" },
  },
  {
    key: "english",
    group: "commands",
    icon: "globe",
    also: "yingwen yw english language",
    deed: { language: "en" },
  },
  {
    key: "keys",
    group: "commands",
    icon: "keyboard",
    also: "kuaijiejian kjj keys shortcuts",
    deed: { open: "keys" },
  },
  {
    key: "leave",
    group: "commands",
    icon: "leave",
    also: "tuichu tc denglu sign out leave",
    deed: { leave: true },
  },
];

type Situation = { can: string[]; language: Language; mode: "light" | "dark" };

/** What makes sense here: by rights, and nothing that is so already. */
export function offered({ can, language, mode }: Situation): Command[] {
  return [...pages, ...commands].filter(({ needs, deed }) => {
    if (needs && !can.includes(needs)) return false;
    if ("theme" in deed) return deed.theme !== mode;
    return !("language" in deed) || deed.language !== language;
  });
}

/** Each word typed begins a word of the name or of its other spellings, or stands in the name. */
export function matches(command: Command, name: string, typed: string): boolean {
  const shown = name.toLowerCase();
  const starts = `${shown} ${command.also}`.split(/[\s-]+/);
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  return words.every((word) => shown.includes(word) || starts.some((start) => start.startsWith(word)));
}

/** Typed in full, by its name or one of its other spellings: it comes before anything found. */
export function isNamed(command: Command, name: string, typed: string): boolean {
  const word = typed.toLowerCase();
  return word !== "" && (name.toLowerCase() === word || command.also.split(" ").includes(word));
}
