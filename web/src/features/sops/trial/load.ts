/** How much a person has to do on a day, for the map of the forecast. */
import type { Forecast } from "@/lib/contract";

export const LIMIT = 20;
export const HIGHEST = 1_000;

export type Load = "none" | "some" | "much" | "over";
type Person = Forecast["people"][number];

/** Up to half of the limit: some; up to the limit: much; beyond: over. */
export function loadOf(steps: number, limit: number): Load {
  if (steps > limit) return "over";
  if (steps > limit / 2) return "much";
  return steps > 0 ? "some" : "none";
}

/** Ten and more without a decimal: the map is read at a glance. */
export const said = (steps: number): string => (steps >= 10 ? String(Math.round(steps)) : String(steps));

/** Where it is too much, the worst first. */
export function overloads(forecast: Forecast, limit: number) {
  return forecast.people
    .flatMap(({ person, steps }) =>
      steps.flatMap((amount, at) => {
        const day = forecast.days[at];
        return day !== undefined && amount > limit ? [{ person, day, amount }] : [];
      }),
    )
    .sort((one, other) => other.amount - one.amount);
}

/** All steps of a person over the days. */
export const sumOf = ({ steps }: Person): number =>
  Math.round(10 * steps.reduce((sum, one) => sum + one, 0)) / 10;
