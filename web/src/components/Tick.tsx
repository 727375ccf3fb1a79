import type { ComponentProps } from "react";
import s from "./Tick.module.css";

/** The box of a choice that is on or off. The browser's own, so that a thousand of them cost nothing. */
export function Tick(props: Omit<ComponentProps<"input">, "type" | "className">) {
  return <input {...props} type="checkbox" className={s.tick} />;
}
