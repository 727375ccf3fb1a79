import { useMutation, useQuery } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { api, read } from "@/lib/api";
import type { ImportJob, ImportPatch } from "@/lib/contract";
import { keys, queryClient, workChanged } from "@/lib/query";
import { isWorking } from "./counts";

const POLL_MS = 1000;
const keyOf = (id: number) => [...keys.imports, id] as const;
const ofImport = (id: number) => ({ params: { path: { job_id: id } } });

export const useImports = () =>
  useQuery({
    queryKey: keys.imports,
    queryFn: async () => (await read(api.GET("/api/imports"))).items,
  });

/** One import; asked again each second while the server works on it. */
export function useImport(id: number) {
  const query = useQuery({
    queryKey: keyOf(id),
    queryFn: () => read(api.GET("/api/imports/{job_id}", ofImport(id))),
    refetchInterval: ({ state }) => (isWorking(state.data?.state) ? POLL_MS : false),
  });
  useNews(query.data);
  return query;
}

/** When the run has ended here, the lists and the bell are read anew. */
function useNews(job: ImportJob | undefined): void {
  const before = useRef(job?.state);
  useEffect(() => {
    if (before.current === "running" && job?.state !== "running") {
      void workChanged();
      void queryClient.invalidateQueries({ queryKey: keys.imports, exact: true });
    }
    before.current = job?.state;
  }, [job?.state]);
}

const show = (job: ImportJob) => queryClient.setQueryData(keyOf(job.id), job);

/** What the rows of a list become. */
export type Target = "lead" | "customer" | "contact";

type Upload = { file: File; target: Target };

export async function uploadList({ file, target }: Upload): Promise<ImportJob> {
  const form = new FormData();
  form.append("file", file);
  form.append("target", target);
  // The form is the body; the typed one only names its field.
  const body = { file: file.name, target };
  const job = await read(api.POST("/api/imports", { body, bodySerializer: () => form }));
  show(job);
  void queryClient.invalidateQueries({ queryKey: keys.imports, exact: true });
  return job;
}

/** Changes what the columns mean or how rows are shared out. A trial made before is void with it. */
export const useChange = (id: number) =>
  useMutation({
    scope: { id: `import ${id}` },
    mutationFn: (body: ImportPatch) => read(api.PATCH("/api/imports/{job_id}", { ...ofImport(id), body })),
    onSuccess: show,
  });

export type Act = "trial" | "run" | "cancel";

export const useAct = (id: number) =>
  useMutation({
    scope: { id: `import ${id}` },
    mutationFn: (act: Act) => read(api.POST(`/api/imports/{job_id}/${act}`, ofImport(id))),
    onSuccess: show,
  });
