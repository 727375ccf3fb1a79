import { useEffect, useState } from "react";
import { clearDraft, findDraft, keepDraft } from "@/lib/drafts";
import { useMe } from "@/lib/session";

/** A form whose words are kept on this computer until they are saved. */
export function useFormDraft<T extends object>(
  name: string,
  fresh: T,
  isWorthKeeping: (value: T) => boolean,
) {
  const me = useMe();
  const [kept] = useState(() => findDraft<T>(me.id, name));
  const [keptAt, setKeptAt] = useState(kept?.at ?? null);
  const [value, setValue] = useState<T>(() => ({ ...fresh, ...kept?.value }));
  const [saved, setSaved] = useState(false);
  const worth = !saved && isWorthKeeping(value);
  useEffect(() => {
    if (worth) keepDraft(me.id, name, value);
    else clearDraft(me.id, name);
  }, [value, worth, me.id, name]);
  return {
    value,
    change: (part: Partial<T>) => setValue((before) => ({ ...before, ...part })),
    keptAt,
    startOver: () => {
      setValue(fresh);
      setKeptAt(null);
    },
    /** It is saved: nothing to keep. */
    forget: () => {
      clearDraft(me.id, name);
      setSaved(true);
    },
  };
}
