import { Input } from "antd";
import type { TextAreaRef } from "antd/es/input/TextArea";
import { type ComponentProps, useLayoutEffect, useRef } from "react";
import s from "./TextBox.module.css";

type Props = Omit<ComponentProps<typeof Input.TextArea>, "onChange" | "value" | "autoSize" | "ref"> & {
  value: string;
  onChange: (value: string) => void;
  minRows?: number;
  maxRows?: number;
};

const LINE = 22;
/** Padding and edge above and below the lines. */
const AROUND = 12;

/**
 * Several lines that grow with what is written. Ant Design's own way writes a style attribute,
 * which the content policy forbids; a height set through the object model is allowed.
 */
export function TextBox({ value, onChange, minRows = 3, maxRows = 12, ...rest }: Props) {
  const box = useRef<TextAreaRef>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: measured anew when the text changes.
  useLayoutEffect(() => {
    const area = box.current?.resizableTextArea?.textArea;
    if (!area) return;
    const least = minRows * LINE + AROUND;
    area.style.height = `${least}px`;
    const edge = area.offsetHeight - area.clientHeight;
    const wanted = Math.min(Math.max(area.scrollHeight + edge, least), maxRows * LINE + AROUND);
    area.style.height = `${wanted}px`;
    area.style.overflowY = area.scrollHeight + edge > wanted ? "auto" : "hidden";
  }, [value, minRows, maxRows]);
  return (
    <Input.TextArea
      {...rest}
      ref={box}
      className={s.box ?? ""}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
