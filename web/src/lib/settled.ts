import { useEffect, useState } from "react";

/** What was typed, once the typing has paused. */
export function useSettled(value: string, ms = 160): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), ms);
    return () => clearTimeout(timer);
  }, [value, ms]);
  return settled;
}
