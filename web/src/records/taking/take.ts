import { api, read } from "@/lib/api";
import type { Sop, TakenAs } from "@/lib/contract";
import { keys, queryClient } from "@/lib/query";

export const KINDS = ["script", "item", "step"] as const satisfies TakenAs[];
export type Source = { kind: "follow_up" | "task" | "voice"; id: number };
/** A suggestion is shorter than what goes into the draft at once, and names are short. */
export const MOST = { take: 2000, suggest: 300, name: 100 } as const;

/** How much longer it is than it may be there: of a new step the first line is its name. */
export function mostOf(text: string, as: TakenAs, changes: boolean): { length: number; most: number } {
  if (!changes) return { length: text.length, most: MOST.suggest };
  if (as === "item") return { length: text.length, most: MOST.name };
  const name = text.split("\n")[0]?.trim() ?? "";
  if (as === "step" && name.length > MOST.name) return { length: name.length, most: MOST.name };
  return { length: text.length, most: MOST.take };
}

/** The same list as the library's. */
export const readSops = async (): Promise<Sop[]> => (await read(api.GET("/api/sops"))).items;

export const readNeutral = (followUpId: number) =>
  read(api.GET("/api/follow-ups/{follow_up_id}/neutral", { params: { path: { follow_up_id: followUpId } } }));

type Taken = { sopId: number; step: string; text: string };

/** Into the draft, at once. Returns the step in which it stands. */
export async function take(
  { sopId, step, text }: Taken,
  as: TakenAs,
  source: Source | null,
): Promise<string> {
  const taken = await read(
    api.POST("/api/sops/{sop_id}/take", {
      params: { path: { sop_id: sopId } },
      body: { as, step, text, source },
    }),
  );
  await queryClient.invalidateQueries({ queryKey: keys.sops });
  return taken.step;
}

/** Whoever suggested it hears what became of it. */
export async function answer(voiceId: number, sopId: number, said: string): Promise<void> {
  await read(
    api.POST("/api/sops/voices/{voice_id}/answer", {
      params: { path: { voice_id: voiceId } },
      body: { answer: said },
    }),
  );
  await queryClient.invalidateQueries({ queryKey: [...keys.sops, sopId, "voices"] });
}

/** Whoever looks after the SOP reads it and answers. */
export async function suggest({ sopId, step, text }: Taken, source: Source | null): Promise<void> {
  const follow_up_id = source?.kind === "follow_up" ? source.id : null;
  await read(
    api.POST("/api/sops/{sop_id}/voices", {
      params: { path: { sop_id: sopId } },
      body: { step, kind: "suggestion", text, follow_up_id },
    }),
  );
  await queryClient.invalidateQueries({ queryKey: [...keys.sops, sopId, "voices"] });
}
