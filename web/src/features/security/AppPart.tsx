import { App, Button, Input, Modal } from "antd";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { api, read } from "@/lib/api";
import type { NewApp, Security } from "@/lib/contract";
import { useWords } from "@/lib/words";
import { Part } from "./Part";
import s from "./Part.module.css";
import { useChange } from "./queries";

type Props = { security: Security; onCodes: (codes: string[]) => void };

/** An authenticator app as the second step. */
export function AppPart({ security, onCodes }: Props) {
  const { t } = useTranslation("security");
  const { modal } = App.useApp();
  const words = useWords();
  const [app, setApp] = useState<NewApp | null>(null);
  const begin = useChange(() => read(api.POST("/api/session/authenticator")), setApp);
  const remove = useChange(() => api.DELETE("/api/session/authenticator"));
  const since = security.totp_since;
  const ask = () =>
    modal.confirm({
      title: t("app.remove_title"),
      content: t("app.remove_text"),
      okText: t("app.remove"),
      cancelText: t("common:cancel"),
      onOk: () => remove.mutate(undefined),
    });
  return (
    <Part
      title={t("app.title")}
      text={since ? t("app.since", { moment: words.moment(since) }) : t("app.text")}
      extra={
        since ? (
          <Button onClick={ask} loading={remove.isPending}>
            {t("app.remove")}
          </Button>
        ) : (
          <Button onClick={() => begin.mutate(undefined)} loading={begin.isPending}>
            {t("app.set_up")}
          </Button>
        )
      }
    >
      {app && (
        <NewAppDialog
          app={app}
          onClose={() => setApp(null)}
          onDone={(codes) => {
            setApp(null);
            onCodes(codes);
          }}
        />
      )}
    </Part>
  );
}

type DialogProps = { app: NewApp; onClose: () => void; onDone: (codes: string[]) => void };

function NewAppDialog({ app, onClose, onDone }: DialogProps) {
  const { t } = useTranslation("security");
  const id = useId();
  const [code, setCode] = useState("");
  const finish = useChange(
    () => read(api.POST("/api/session/authenticator/finish", { body: { challenge: app.challenge, code } })),
    (made) => onDone(made.recovery_codes),
  );
  const save = () => code.trim() && finish.mutate(undefined);
  return (
    <Modal
      open
      title={t("app.set_up")}
      width={560}
      okText={t("app.finish")}
      cancelText={t("common:cancel")}
      okButtonProps={{ disabled: !code.trim() }}
      confirmLoading={finish.isPending}
      onOk={save}
      onCancel={onClose}
    >
      <div className={s.app}>
        <img src={app.picture} alt={t("app.picture")} />
        <div>
          <p>{t("app.scan")}</p>
          <p className={s.hint}>{t("app.by_hand")}</p>
          <code className={s.secret} data-secret>
            {app.secret.match(/.{1,4}/g)?.join(" ")}
          </code>
          <label htmlFor={id}>{t("app.first_code")}</label>
          <Input
            id={id}
            name="app_code"
            inputMode="numeric"
            autoComplete="one-time-code"
            maxLength={10}
            value={code}
            onChange={(event) => setCode(event.target.value)}
            onPressEnter={save}
          />
        </div>
      </div>
    </Modal>
  );
}
