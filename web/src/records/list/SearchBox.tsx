import { Input } from "antd";
import { useEffect, useRef, useState } from "react";
import { Icon } from "@/components/Icon";
import s from "./SearchBox.module.css";

const PAUSE_MS = 250;

type Props = { placeholder: string; value: string; onChange: (value: string) => void };

/** Search within the list; asks once the typing has paused. */
export function SearchBox({ placeholder, value, onChange }: Props) {
  const [typed, setTyped] = useState(value);
  const composing = useRef(false);
  const tell = useRef(onChange);
  tell.current = onChange;
  useEffect(() => setTyped(value), [value]);
  useEffect(() => {
    if (composing.current || typed.trim() === value) return;
    const timer = setTimeout(() => tell.current(typed.trim()), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed, value]);
  return (
    <Input
      className={s.box ?? ""}
      value={typed}
      allowClear
      placeholder={placeholder}
      aria-label={placeholder}
      prefix={<Icon name="search" />}
      onChange={(event) => setTyped(event.target.value)}
      onCompositionStart={() => {
        composing.current = true;
      }}
      onCompositionEnd={(event) => {
        composing.current = false;
        setTyped(event.currentTarget.value);
      }}
    />
  );
}
