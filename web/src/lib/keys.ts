import { useEffect, useRef } from "react";

type Action = (event: KeyboardEvent) => void;
/** Keys as written: "j", "?", "Enter", "Escape", "mod+k" (Ctrl, on a Mac ⌘), "mod+Enter". */
export type KeyMap = Partial<Record<string, Action>>;

const WRITING = "input, textarea, select, [contenteditable=true]";
const OVERLAY =
  ".ant-modal-wrap, .ant-drawer-open, .ant-dropdown, .ant-select-dropdown, .ant-picker-dropdown";

const isShown = (element: Element) =>
  element instanceof HTMLElement && element.offsetParent !== null && !element.className.includes("-hidden");

/** A dialog or an open menu has the keyboard for itself. */
const isCovered = () => [...document.querySelectorAll(OVERLAY)].some(isShown);

function nameOf(event: KeyboardEvent): string {
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  return event.ctrlKey || event.metaKey ? `mod+${key}` : key;
}

/**
 * Keys for the whole page. Letters rest while somebody writes, while Chinese is being composed
 * and while a dialog is open; combinations with Ctrl or ⌘ always work.
 */
export function useKeys(map: KeyMap, enabled = true): void {
  const current = useRef(map);
  current.current = map;
  useEffect(() => {
    if (!enabled) return;
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || event.altKey) return;
      const name = nameOf(event);
      const action = current.current[name];
      if (!action) return;
      const target = event.target instanceof Element ? event.target : null;
      const combined = name.startsWith("mod+");
      if (!combined && (target?.closest(WRITING) || isCovered())) return;
      // Enter on a button presses the button.
      if (event.key === "Enter" && !combined && target?.closest("button, a, [role=button]")) return;
      event.preventDefault();
      action(event);
    };
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, [enabled]);
}

const isMac = /Mac|iPhone|iPad/.test(navigator.userAgent);
/** How a combination is written on this computer: "Ctrl K", "⌘ K". */
export const sayKeys = (key: string): string => `${isMac ? "⌘" : "Ctrl"} ${key}`;
