import { api, read } from "@/lib/api";
import type { Proof, RecordFile } from "@/lib/contract";
import { workChanged } from "@/lib/query";
import { uploading } from "@/lib/uploading";

export type Filed = { type: "lead" | "customer"; id: number };
/** What a step asks for. */
export type Wanted = NonNullable<Proof["file"]>;

const MB = 1024 * 1024;
export const LIMIT_MB = 20;
export const isTooLarge = ({ size }: { size: number }): boolean => size > LIMIT_MB * MB;

/** 820 B, 14 KB, 2.3 MB */
export function sizeWords(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  if (bytes < MB) return `${Math.round(bytes / 1024)} KB`;
  const inMb = bytes / MB;
  return `${inMb < 10 ? inMb.toFixed(1) : Math.round(inMb)} MB`;
}

/** What the chooser of files offers; the server looks at what lies in them. */
export const ACCEPTS: Record<Wanted, string> = {
  any: "",
  photo: "image/*",
  document: ".pdf,.doc,.docx,.xls,.xlsx,.ppt,.pptx,.wps,.et,.dps,.odt,.ods,.odp,.rtf,.txt,.csv,.md",
};

export const fits = (kind: RecordFile["kind"], wanted: Wanted): boolean =>
  wanted === "any" || wanted === kind;

export const addressOf = ({ type, id }: Filed, fileId: number): string =>
  `/api/files/${type}/${id}/${fileId}`;

const at = ({ type, id }: Filed) => ({ object_type: type, object_id: id });

export async function sendFile(
  record: Filed,
  file: File,
  onProgress: (part: number) => void,
): Promise<RecordFile> {
  const form = new FormData();
  form.append("file", file);
  // The form is the body; the typed one only names its field.
  const kept = await read(
    api.POST("/api/files/{object_type}/{object_id}", {
      params: { path: at(record) },
      body: { file: file.name },
      bodySerializer: () => form,
      fetch: uploading(onProgress),
    }),
  );
  await workChanged();
  return kept;
}

export async function removeFile(record: Filed, fileId: number): Promise<void> {
  const path = { ...at(record), file_id: fileId };
  await api.DELETE("/api/files/{object_type}/{object_id}/{file_id}", { params: { path } });
  await workChanged();
}
