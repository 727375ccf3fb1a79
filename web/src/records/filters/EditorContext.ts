import { createContext, useContext } from "react";
import type { FilterLimits } from "@/lib/contract";
import type { FieldDescription } from "./fields";
import type { Names } from "./sentence";
import type { GroupPart } from "./tree";

/** What every part of an editor of conditions knows. */
export type Editor = {
  root: GroupPart;
  fields: FieldDescription[];
  limits: FilterLimits;
  names: Names;
  /** What the server found, by the place in the filter. */
  problems: Readonly<Record<string, string>>;
  /** The form for one more condition is open from the start. */
  begin: boolean;
  change: (root: GroupPart) => void;
};

export const EditorContext = createContext<Editor | null>(null);

export function useEditor(): Editor {
  const editor = useContext(EditorContext);
  if (!editor) throw new Error("a part of conditions stands outside of their editor");
  return editor;
}
