import { Button } from "antd";
import type { FormEvent, ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Kbd } from "@/components/Kbd";
import { Panel } from "@/components/Panel";
import { sayKeys, useKeys } from "@/lib/keys";
import { useWords } from "@/lib/words";
import s from "./RecordForm.module.css";

type Props = {
  title: string;
  /** At the foot: what saving leads to. */
  note?: string;
  save: string;
  /** Why it cannot be saved yet, in words; nothing when it can. */
  lock: string | null;
  busy: boolean;
  /** When words from another time were found and stand in the fields. */
  keptAt?: string | null;
  onStartOver?: () => void;
  over?: boolean;
  onSubmit: () => void;
  onClose: () => void;
  children: ReactNode;
};

/** A form beside a list or over a page. What was typed is kept until it is saved. */
export function FormPanel(props: Props) {
  const { title, note, save, lock, busy, keptAt, onStartOver, onSubmit, onClose, children } = props;
  const { t } = useTranslation("records");
  const words = useWords();
  function submit(event?: FormEvent) {
    event?.preventDefault();
    if (!lock && !busy) onSubmit();
  }
  useKeys({ "mod+Enter": () => submit() });
  return (
    <Panel
      label={title}
      title={title}
      over={props.over}
      onClose={onClose}
      foot={
        <div className={s.foot}>
          <span>{note}</span>
          <Button type="primary" loading={busy} disabled={lock !== null} onClick={() => submit()}>
            {lock ?? save}
            {!lock && <Kbd>{sayKeys("↵")}</Kbd>}
          </Button>
        </div>
      }
    >
      <form onSubmit={submit} className={s.form}>
        {keptAt && (
          <p className={s.kept}>
            {t("form.kept", { at: words.moment(keptAt) })}
            <Button type="link" size="small" onClick={onStartOver}>
              {t("form.start_over")}
            </Button>
          </p>
        )}
        {children}
        <button type="submit" hidden />
      </form>
    </Panel>
  );
}
