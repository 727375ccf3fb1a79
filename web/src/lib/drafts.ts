/**
 * Words not yet saved, kept on this computer per person and record, so that a lost line or a
 * closed page costs nothing. Cleared when they are saved and when the person signs out.
 */
const PREFIX = "genjin.draft";
const KEPT_DAYS = 14;
const keyOf = (userId: number, record: string) => `${PREFIX}.${userId}.${record}`;

type Kept<T> = { at: string; value: T };

export function keepDraft<T>(userId: number, record: string, value: T): void {
  const kept: Kept<T> = { at: new Date().toISOString(), value };
  try {
    localStorage.setItem(keyOf(userId, record), JSON.stringify(kept));
  } catch {
    // Full or forbidden: the words are still on the screen.
  }
}

export function findDraft<T>(userId: number, record: string): Kept<T> | null {
  try {
    const text = localStorage.getItem(keyOf(userId, record));
    if (!text) return null;
    const kept = JSON.parse(text) as Kept<T>;
    const tooOld = Date.now() - Date.parse(kept.at) > KEPT_DAYS * 86_400_000;
    return tooOld ? null : kept;
  } catch {
    return null;
  }
}

export function clearDraft(userId: number, record: string): void {
  try {
    localStorage.removeItem(keyOf(userId, record));
  } catch {
    // Nothing kept, nothing to clear.
  }
}

export function clearDrafts(userId: number): void {
  try {
    const mine = Object.keys(localStorage).filter((key) => key.startsWith(`${PREFIX}.${userId}.`));
    for (const key of mine) localStorage.removeItem(key);
  } catch {
    // Nothing kept, nothing to clear.
  }
}
