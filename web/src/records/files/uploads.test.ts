import { beforeEach, expect, it, vi } from "vitest";
import type { RecordFile } from "@/lib/contract";
import { OfflineError } from "@/lib/errors";
import type { Filed } from "./files";

const send = vi.fn<(record: Filed, file: File, onProgress: (part: number) => void) => Promise<RecordFile>>();
vi.mock("./files", async (original) => ({
  ...(await original<typeof import("./files")>()),
  sendFile: (...given: Parameters<typeof send>) => send(...given),
}));
const { addFiles, letGo, sendAgain, uploadsOf } = await import("./uploads");

let record: Filed = { type: "lead", id: 0 };
const kept = (name: string) => ({ name, kind: "photo" }) as RecordFile;
const file = (name: string, size = 3) => {
  const made = new File(["abc"], name);
  Object.defineProperty(made, "size", { value: size });
  return made;
};

beforeEach(() => {
  record = { type: "lead", id: record.id + 1 };
  send.mockReset();
});

it("shows how far a file has come, and lets go of it once it has arrived", async () => {
  const seen: number[] = [];
  send.mockImplementation(async (_, { name }, onProgress) => {
    onProgress(0.5);
    seen.push(uploadsOf(record)[0]?.part ?? -1);
    return kept(name);
  });

  expect(await addFiles(record, [file("a.png")])).toEqual([kept("a.png")]);
  expect(seen).toEqual([0.5]);
  expect(uploadsOf(record)).toEqual([]);
});

it("keeps what did not arrive, and sends it again", async () => {
  send.mockRejectedValueOnce(new OfflineError());
  send.mockImplementation(async (_, { name }) => kept(name));

  expect(await addFiles(record, [file("a.png"), file("b.png")])).toEqual([kept("b.png")]);
  const [left] = uploadsOf(record);
  expect(left?.file.name).toBe("a.png");
  expect(left?.failure).toBeInstanceOf(OfflineError);

  expect(left && (await sendAgain(record, left))).toEqual(kept("a.png"));
  expect(uploadsOf(record)).toEqual([]);
});

it("sends nothing that is too large, and says so until it is let go", async () => {
  expect(await addFiles(record, [file("film.mp4", 21 * 1024 * 1024)])).toEqual([]);
  expect(send).not.toHaveBeenCalled();
  const [left] = uploadsOf(record);
  expect(left?.failure).toBe("too_large");

  letGo(record, left?.id ?? 0);
  expect(uploadsOf(record)).toEqual([]);
});
