import { useSyncExternalStore } from "react";
import type { RecordFile } from "@/lib/contract";
import { type Filed, isTooLarge, sendFile } from "./files";

/** A file on its way, or one that did not arrive: it stays until it is sent again or let go. */
export type Upload = {
  id: number;
  file: File;
  /** From 0 to 1. */
  part: number;
  failure: "too_large" | Error | null;
};

type Uploads = readonly Upload[];
const NONE: Uploads = [];

/** Outlives the parts of the page that show it. */
const byRecord = new Map<string, Uploads>();
const listeners = new Set<() => void>();
let last = 0;

const keyOf = ({ type, id }: Filed) => `${type}-${id}`;
export const uploadsOf = (record: Filed): Uploads => byRecord.get(keyOf(record)) ?? NONE;

function put(record: Filed, uploads: Uploads): void {
  byRecord.set(keyOf(record), uploads);
  for (const tell of listeners) tell();
}

const change = (record: Filed, id: number, changed: Partial<Upload>) =>
  put(
    record,
    uploadsOf(record).map((one) => (one.id === id ? { ...one, ...changed } : one)),
  );

export const letGo = (record: Filed, id: number): void =>
  put(
    record,
    uploadsOf(record).filter((one) => one.id !== id),
  );

/** Sends what was chosen; answers with what arrived. Nothing is thrown: what failed stands there. */
export async function addFiles(record: Filed, files: Iterable<File>): Promise<RecordFile[]> {
  const fresh = [...files].map((file): Upload => {
    last += 1;
    return { id: last, file, part: 0, failure: isTooLarge(file) ? "too_large" : null };
  });
  put(record, [...uploadsOf(record), ...fresh]);
  const kept: RecordFile[] = [];
  // One after the other: a phone's line is narrow.
  for (const one of fresh) {
    if (one.failure) continue;
    const arrived = await send(record, one);
    if (arrived) kept.push(arrived);
  }
  return kept;
}

export const sendAgain = (record: Filed, upload: Upload): Promise<RecordFile | null> => {
  change(record, upload.id, { failure: null, part: 0 });
  return send(record, upload);
};

async function send(record: Filed, { id, file }: Upload): Promise<RecordFile | null> {
  try {
    const kept = await sendFile(record, file, (part) => change(record, id, { part }));
    letGo(record, id);
    return kept;
  } catch (error) {
    change(record, id, { failure: error instanceof Error ? error : new Error(String(error)) });
    return null;
  }
}

export const useUploads = (record: Filed): Uploads =>
  useSyncExternalStore(
    (tell) => {
      listeners.add(tell);
      return () => listeners.delete(tell);
    },
    () => uploadsOf(record),
  );
