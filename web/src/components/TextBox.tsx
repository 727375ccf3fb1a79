import { Input } from "antd";
import type { ComponentProps } from "react";

type Props = Omit<ComponentProps<typeof Input.TextArea>, "onChange" | "value"> & {
  value: string;
  onChange: (value: string) => void;
};

/** Several lines that grow with what is written. */
export function TextBox({ onChange, autoSize = { minRows: 3, maxRows: 12 }, ...rest }: Props) {
  return <Input.TextArea {...rest} autoSize={autoSize} onChange={(event) => onChange(event.target.value)} />;
}
