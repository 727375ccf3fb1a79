export const TABS = [
  "me",
  "notifications",
  "leave",
  "people",
  "departments",
  "roles",
  "calendar",
  "system",
] as const;
export type Tab = (typeof TABS)[number];
export type SettingsSearch = {
  tab?: Tab | undefined;
  year?: number | undefined;
  /** Whose panel is open. */
  person?: number | undefined;
};

/** What stands in the address of the settings; anything else is left out. */
export const readSettingsSearch = (raw: Record<string, unknown>): SettingsSearch => {
  const year = Number(raw.year);
  const person = Number(raw.person);
  return {
    tab: TABS.find((tab) => tab === raw.tab),
    year: Number.isInteger(year) && year >= 1970 && year <= 2100 ? year : undefined,
    person: Number.isInteger(person) && person > 0 ? person : undefined,
  };
};
