import { App, Button, Modal } from "antd";
import { useTranslation } from "react-i18next";
import { api, read } from "@/lib/api";
import type { Security } from "@/lib/contract";
import { Part } from "./Part";
import s from "./Part.module.css";
import { useChange } from "./queries";

type Props = { security: Security; onCodes: (codes: string[]) => void };

/** Codes for the day on which the phone is lost. */
export function RecoveryPart({ security, onCodes }: Props) {
  const { t } = useTranslation("security");
  const { modal } = App.useApp();
  const left = security.recovery_codes_left;
  const renew = useChange(
    () => read(api.POST("/api/session/recovery-codes")),
    (made) => onCodes(made.recovery_codes),
  );
  if (left === null) return null;
  const ask = () =>
    modal.confirm({
      title: t("recovery.renew"),
      content: t("recovery.renew_text"),
      okText: t("recovery.renew"),
      cancelText: t("common:cancel"),
      onOk: () => renew.mutate(undefined),
    });
  return (
    <Part
      title={t("recovery.title")}
      text={t("recovery.left", { count: left })}
      extra={
        <Button onClick={ask} loading={renew.isPending}>
          {t("recovery.renew")}
        </Button>
      }
    />
  );
}

const shown = (code: string) => `${code.slice(0, 5)} ${code.slice(5)}`;

/** They are shown this once. */
export function CodesDialog({ codes, onClose }: { codes: string[]; onClose: () => void }) {
  const { t } = useTranslation("security");
  const { message } = App.useApp();
  const text = codes.map(shown).join("\n");
  const copy = () =>
    navigator.clipboard
      .writeText(text)
      .then(() => message.success(t("recovery.copied")))
      .catch(() => message.error(t("recovery.not_copied")));
  return (
    <Modal
      open
      title={t("recovery.shown_title")}
      width={440}
      closable={false}
      okText={t("recovery.kept")}
      onOk={onClose}
      cancelText={t("recovery.copy")}
      onCancel={() => void copy()}
    >
      <p>{t("recovery.shown_text")}</p>
      <div className={s.codes} data-codes>
        {codes.map((code) => (
          <span key={code}>{shown(code)}</span>
        ))}
      </div>
    </Modal>
  );
}
