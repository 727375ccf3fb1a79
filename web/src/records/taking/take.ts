import { api, read } from "@/lib/api";
import type { Sop, TakenAs } from "@/lib/contract";
import { keys, queryClient } from "@/lib/query";

export const KINDS = ["script", "item", "step"] as const satisfies TakenAs[];
export type Source = { kind: "follow_up" | "task" | "voice"; id: number };
/** A suggestion is shorter than what goes into the draft at once. */
export const MOST = { take: 2000, suggest: 300 } as const;

/** The same list as the library's. */
export const readSops = async (): Promise<Sop[]> => (await read(api.GET("/api/sops"))).items;

export const readNeutral = async (followUpId: number): Promise<string> =>
  (
    await read(
      api.GET("/api/follow-ups/{follow_up_id}/neutral", { params: { path: { follow_up_id: followUpId } } }),
    )
  ).text;

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

/** Whoever looks after the SOP reads it and answers. */
export async function suggest({ sopId, step, text }: Taken): Promise<void> {
  await read(
    api.POST("/api/sops/{sop_id}/voices", {
      params: { path: { sop_id: sopId } },
      body: { step, kind: "suggestion", text },
    }),
  );
  await queryClient.invalidateQueries({ queryKey: [...keys.sops, sopId, "voices"] });
}
