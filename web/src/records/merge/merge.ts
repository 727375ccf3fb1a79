/** Two people changed one record: which fields differ, and what becomes of each. */
import { isSame, type Values } from "../facts/sheet";

export type Side = "mine" | "theirs";
export type Difference = {
  name: string;
  mine: string;
  theirs: string;
  /** Who changed it since both read the record. */
  by: "me" | "them" | "both";
};
export type Choices = Record<string, Side>;
type Versions = { before: Values; mine: Values; theirs: Values };

/** The fields in which the two versions differ, in the order of the record. */
export function differencesOf({ before, mine, theirs }: Versions): Difference[] {
  return Object.keys(theirs).flatMap((name) => {
    const [was, my, their] = [before[name] ?? "", mine[name] ?? "", theirs[name] ?? ""];
    if (isSame(my, their)) return [];
    const iChanged = !isSame(was, my);
    const theyChanged = !isSame(was, their);
    return [{ name, mine: my, theirs: their, by: iChanged ? (theyChanged ? "both" : "me") : "them" }];
  });
}

/** What only one of the two changed is clear; the rest the person chooses. */
export function clearChoices(differences: Difference[]): Choices {
  const clear = differences.filter(({ by }) => by !== "both");
  return Object.fromEntries(clear.map(({ name, by }) => [name, by === "me" ? "mine" : "theirs"]));
}

export const openCount = (differences: Difference[], choices: Choices): number =>
  differences.filter(({ name }) => !choices[name]).length;

/** What has to be saved on top of their version. */
export const mergedValues = (differences: Difference[], choices: Choices): Values =>
  Object.fromEntries(
    differences.filter(({ name }) => choices[name] === "mine").map(({ name, mine }) => [name, mine]),
  );
