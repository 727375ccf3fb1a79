import type { ConfigProviderProps } from "antd";
import dayjs from "dayjs";
import i18next from "i18next";
import { initReactI18next } from "react-i18next";
import type { Language } from "./contract";

/** The words inside Ant Design's own widgets. */
export type Widgets = NonNullable<ConfigProviderProps["locale"]>;
type Texts = Record<string, Record<string, unknown>>;

/** One chunk per language, with every feature's file in it but those that stand apart. */
const load: Record<Language, () => Promise<{ texts: Texts; widgets: Widgets }>> = {
  "zh-CN": () => import("./texts_zh"),
  en: () => import("./texts_en"),
};

/** Many words that few pages need: a chunk each, asked for by their page. */
const apart = import.meta.glob<Record<string, unknown>>(
  "../locales/*/{designer,handovers,life,organisation,refreshers,scores,settings}.json",
  { import: "default" },
);
const needed = new Set<string>();

export const i18n = i18next.createInstance();
i18n.use(initReactI18next);

const base = {
  ns: ["common"],
  defaultNS: "common",
  fallbackLng: false as const,
  interpolation: { escapeValue: false },
  returnNull: false as const,
  react: { useSuspense: false },
};

const widgetWords: Partial<Record<Language, Widgets>> = {};
export const widgets = (language: Language): Widgets | undefined => widgetWords[language];

function settle(language: Language, words: Widgets): void {
  widgetWords[language] = words;
  dayjs.locale(language === "en" ? "en" : "zh-cn");
  document.documentElement.lang = language;
}

export async function startTexts(language: Language): Promise<void> {
  const { texts, widgets } = await load[language]();
  settle(language, widgets);
  await i18n.init({ ...base, lng: language, resources: { [language]: texts } });
}

async function addApart(language: Language, feature: string): Promise<void> {
  const words = await apart[`../locales/${language}/${feature}.json`]?.();
  if (words) i18n.addResourceBundle(language, feature, words);
}

/** Words that stand apart, before the page that says them is drawn. */
export async function needTexts(feature: string): Promise<void> {
  needed.add(feature);
  await addApart(currentLanguage(), feature);
}

export async function speak(language: Language): Promise<void> {
  if (i18n.language === language) return;
  const { texts, widgets } = await load[language]();
  for (const [feature, words] of Object.entries(texts)) i18n.addResourceBundle(language, feature, words);
  await Promise.all([...needed].map((feature) => addApart(language, feature)));
  settle(language, widgets);
  await i18n.changeLanguage(language);
}

export const currentLanguage = (): Language => (i18n.language === "en" ? "en" : "zh-CN");
