import { Button } from "antd";
import type { ReactNode } from "react";
import { Icon } from "@/components/Icon";
import s from "./Inspector.module.css";

type Props = { onClick: () => void; children: ReactNode };

/** One more of a list in the inspector. */
export function AddRow({ onClick, children }: Props) {
  return (
    <Button
      size="small"
      type="text"
      className={s.add ?? ""}
      icon={<Icon name="plus" size={12} />}
      onClick={onClick}
    >
      {children}
    </Button>
  );
}
