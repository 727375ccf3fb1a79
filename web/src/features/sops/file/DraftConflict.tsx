import { Button, Modal } from "antd";
import { useTranslation } from "react-i18next";
import type { SopDraftConflict } from "@/lib/contract";
import s from "./DraftConflict.module.css";

type Props = {
  mine: string;
  /** Nothing: the draft is gone. */
  current: SopDraftConflict | null;
  saving: boolean;
  onMine: () => void;
  onTheirs: () => void;
  onClose: () => void;
};

/** Somebody saved the draft in between: both texts, and one to keep. */
export function DraftConflict({ mine, current, saving, onMine, onTheirs, onClose }: Props) {
  const { t } = useTranslation("versions");
  const sides = [
    { name: t("draft.mine"), text: mine },
    ...(current ? [{ name: t("draft.theirs"), text: current.source }] : []),
  ];
  return (
    <Modal
      open
      width={960}
      title={t("draft.conflict_title")}
      onCancel={onClose}
      footer={
        <>
          {current && <Button onClick={onTheirs}>{t("draft.take_theirs")}</Button>}
          <Button type="primary" loading={saving} onClick={onMine}>
            {t("draft.take_mine")}
          </Button>
        </>
      }
    >
      <p>{current ? t("draft.conflict_text", { by: current.changed_by }) : t("draft.conflict_gone")}</p>
      <div className={s.sides}>
        {sides.map(({ name, text }) => (
          <section key={name} className={s.side} aria-label={name}>
            <h3>{name}</h3>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard. */}
            <pre tabIndex={0}>{text}</pre>
          </section>
        ))}
      </div>
    </Modal>
  );
}
