import { expect, test } from "vitest";
import type { Held } from "@/lib/contract";
import { doneOf, handOverAll } from "./handOver";

const leads = (count: number): Held[] => (count ? [{ kind: "lead", count, said: `${count}` }] : []);

test("goes on part after part until nothing is left, and says how far it is", async () => {
  const parts = [leads(800), leads(300), []];
  const said: number[] = [];
  await handOverAll(
    async () => parts.shift() ?? [],
    leads(1300),
    (left) => said.push(doneOf(leads(1300), left)),
  );
  expect(parts).toEqual([]);
  expect(said).toEqual([38, 77, 100]);
});

test("stops where nothing moves any more", async () => {
  await expect(
    handOverAll(
      async () => leads(5),
      leads(5),
      () => undefined,
    ),
  ).rejects.toThrow();
});

test("a refusal of the server is passed on", async () => {
  const refuse = async () => {
    throw new Error("no such receiver");
  };
  await expect(handOverAll(refuse, leads(5), () => undefined)).rejects.toThrow("no such receiver");
});

test("who has nothing is done at once", async () => {
  await handOverAll(
    async () => leads(1),
    [],
    () => undefined,
  );
  expect(doneOf([], [])).toBe(100);
});
