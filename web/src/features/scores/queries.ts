import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { api, read } from "@/lib/api";
import { keys, queryClient } from "@/lib/query";

/** A month is written 2026-11; none is this one. */
const asked = (month: string | undefined) => (month ? { month } : {});

export const useScores = (month: string | undefined) =>
  useQuery({
    queryKey: [...keys.scores, month ?? ""],
    queryFn: () => read(api.GET("/api/scores", { params: { query: asked(month) } })),
    placeholderData: keepPreviousData,
  });

export const usePersonScore = (person: number, month: string | undefined) =>
  useQuery({
    queryKey: [...keys.scores, month ?? "", person],
    queryFn: () =>
      read(
        api.GET("/api/scores/people/{person_id}", {
          params: { path: { person_id: person }, query: asked(month) },
        }),
      ),
  });

export const dispute = (step_run_id: number, reason: string) =>
  read(api.POST("/api/scores/disputes", { body: { step_run_id, reason } }));

export const answerDispute = (id: number, accept: boolean, answer: string) =>
  read(
    api.POST("/api/scores/disputes/{dispute_id}/answer", {
      params: { path: { dispute_id: id } },
      body: { accept, answer },
    }),
  );

export const weigh = (sop_id: number, weight: number) =>
  read(api.PUT("/api/scores/weights", { body: { sop_id, weight } }));

export const scoresChanged = () => queryClient.invalidateQueries({ queryKey: keys.scores });
