import { Button, Modal } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import s from "./FormDialog.module.css";

type Props = {
  title: string;
  /** What is done, on the button. */
  ok: string;
  /** Why it cannot be done yet: stands on the button instead. */
  lock: string | null;
  busy: boolean;
  onSend: () => void;
  onClose: () => void;
  children: ReactNode;
};

/** A short form over the page. Enter sends it, in a text of several lines with Ctrl or ⌘. */
export function FormDialog({ title, ok, lock, busy, onSend, onClose, children }: Props) {
  const { t } = useTranslation("common");
  const send = () => {
    if (lock === null && !busy) onSend();
  };
  return (
    <Modal
      open
      width={480}
      title={title}
      onCancel={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t("cancel")}</Button>
          <Button type="primary" disabled={lock !== null} loading={busy} onClick={send}>
            {lock ?? ok}
          </Button>
        </>
      }
    >
      <form
        className={s.form}
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
        onKeyDown={(event) => {
          if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
          // The browser may send a form of one line by itself.
          event.preventDefault();
          send();
        }}
      >
        {children}
        <button type="submit" hidden />
      </form>
    </Modal>
  );
}
