import { Drawer, Popover } from "antd";
import { type ReactElement, useRef, useState } from "react";
import { usePhone } from "@/lib/media";
import { ConditionForm } from "./ConditionForm";
import s from "./ConditionForm.module.css";
import { type Draft, finished } from "./drafts";
import { useEditor } from "./EditorContext";
import type { Condition } from "./tree";

/** What the button needs that opens the form. */
type Opening = {
  ref: (button: HTMLButtonElement | null) => void;
  "aria-haspopup": "dialog";
  "aria-expanded": boolean;
  onClick: () => void;
};
type Props = {
  /** What is written in it, for screen readers. */
  label: string;
  start: Draft;
  trouble?: string | undefined;
  /** Open from the start. */
  begun?: boolean;
  onDone: (condition: Condition) => void;
  children: (opening: Opening) => ReactElement;
};

/** A condition being written, under its pill; on the phone a sheet. A press beside it keeps what is whole. */
export function ConditionOver({ label, start, trouble, begun = false, onDone, children }: Props) {
  const { fields, limits } = useEditor();
  const phone = usePhone();
  const button = useRef<HTMLButtonElement | null>(null);
  const [draft, setDraft] = useState<Draft | null>(begun ? start : null);
  const open = draft !== null;
  const begin = () => setDraft(start);
  const finish = () => {
    const condition = draft && finished(draft, fields, limits);
    setDraft(null);
    if (condition && !isSame(condition, start)) onDone(condition);
  };
  const back = () => button.current?.focus();
  const trigger = children({
    ref: (element) => {
      button.current = element;
    },
    "aria-haspopup": "dialog",
    "aria-expanded": open,
    onClick: () => (open ? finish() : begin()),
  });
  const form = draft && (
    <ConditionForm
      label={label}
      draft={draft}
      trouble={trouble}
      onChange={setDraft}
      onDone={() => {
        finish();
        back();
      }}
      onCancel={() => {
        setDraft(null);
        back();
      }}
    />
  );
  if (phone) {
    return (
      <>
        {trigger}
        <Drawer
          open={open}
          placement="bottom"
          size="auto"
          closable={false}
          destroyOnHidden
          onClose={finish}
          styles={{ body: { padding: 0 } }}
          aria-label={label}
        >
          {form}
        </Drawer>
      </>
    );
  }
  return (
    <Popover
      open={open}
      onOpenChange={(next) => !next && finish()}
      trigger="click"
      placement="bottomLeft"
      arrow={false}
      destroyOnHidden
      classNames={{ root: s.popover ?? "" }}
      content={form}
    >
      {trigger}
    </Popover>
  );
}

const isSame = ({ field, operator, value, negated }: Condition, start: Draft) =>
  JSON.stringify([field, operator, value, negated]) ===
  JSON.stringify([start.field, start.operator, start.value, start.negated]);
