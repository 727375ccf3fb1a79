import { Button, Modal } from "antd";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { SopDraftConflict } from "@/lib/contract";
import { Hunks } from "../versions/Hunks";
import { hunksOf } from "../versions/hunks";
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

/** Somebody saved the draft in between: where the two differ, and one to keep. */
export function DraftConflict({ mine, current, saving, onMine, onTheirs, onClose }: Props) {
  const { t } = useTranslation("versions");
  const hunks = useMemo(() => current && hunksOf(current.source, mine), [current, mine]);
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
      {hunks && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard.
        <section className={s.differences} aria-label={t("compare.title")} tabIndex={0}>
          <Hunks hunks={hunks} a={t("draft.theirs")} b={t("draft.mine")} />
        </section>
      )}
    </Modal>
  );
}
