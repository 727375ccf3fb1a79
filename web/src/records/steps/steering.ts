import { api } from "@/lib/api";
import { workChanged } from "@/lib/query";

/** What people do with a step by hand. Each reads anew what it has moved. */
const at = (step_id: number) => ({ params: { path: { step_id } } });

export async function tick(stepId: number, item: string, done: boolean): Promise<void> {
  const body = { kind: "tick", item } as const;
  if (done) await api.POST("/api/steps/{step_id}/marks", { ...at(stepId), body });
  else await api.POST("/api/steps/{step_id}/marks/take-back", { ...at(stepId), body });
  await workChanged();
}

/** Whoever comes second sees that it is done already. */
export async function mark(stepId: number, kind: "click" | "confirmation"): Promise<void> {
  try {
    await api.POST("/api/steps/{step_id}/marks", { ...at(stepId), body: { kind, item: "" } });
  } finally {
    await workChanged();
  }
}

export async function skip(stepId: number, reason: string): Promise<void> {
  await api.POST("/api/steps/{step_id}/skip", { ...at(stepId), body: { reason } });
  await workChanged();
}

export async function sendBack(stepId: number, to: string, reason: string): Promise<void> {
  await api.POST("/api/steps/{step_id}/send-back", { ...at(stepId), body: { to, reason } });
  await workChanged();
}

export async function returnStep(stepId: number, reason: string): Promise<void> {
  await api.POST("/api/steps/{step_id}/return", { ...at(stepId), body: { reason } });
  await workChanged();
}

export async function pause(stepId: number, until: string, reason: string): Promise<void> {
  await api.POST("/api/steps/{step_id}/pause", { ...at(stepId), body: { until, reason } });
  await workChanged();
}

export async function explain(stepId: number, reason: string): Promise<void> {
  await api.POST("/api/steps/{step_id}/explain", { ...at(stepId), body: { reason } });
  await workChanged();
}

/** One of a group takes what lies in its queue. Whoever comes second sees who was first. */
export async function claim(stepId: number): Promise<void> {
  try {
    await api.POST("/api/steps/{step_id}/claim", at(stepId));
  } finally {
    await workChanged();
  }
}

export async function release(stepId: number): Promise<void> {
  await api.POST("/api/steps/{step_id}/release", at(stepId));
  await workChanged();
}

export async function resume(stepId: number): Promise<void> {
  await api.POST("/api/steps/{step_id}/resume", at(stepId));
  await workChanged();
}
