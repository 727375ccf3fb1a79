import { App, Button, Input } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import s from "./TestMail.module.css";
import { useTestMail } from "./useSystem";

/** Whether mail really arrives, seen without waiting for the next reminder. */
export function TestMail() {
  const { t } = useTranslation("settings");
  const { message } = App.useApp();
  const [to, setTo] = useState("");
  const [working, setWorking] = useState(false);
  const { send, state } = useTestMail();
  async function submit() {
    setWorking(true);
    try {
      await send(to.trim());
    } catch (error) {
      void message.error(error instanceof Error && error.message ? error.message : t("common:not_saved"));
    } finally {
      setWorking(false);
    }
  }
  return (
    <form
      className={s.test}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <Input
        type="email"
        aria-label={t("system.test_to")}
        placeholder={t("system.test_to")}
        value={to}
        onChange={(event) => setTo(event.target.value)}
      />
      <Button htmlType="submit" loading={working || state?.state === "waiting"} disabled={!to.trim()}>
        {t("system.test_send")}
      </Button>
      {state && (
        <p role="status" data-state={state.state}>
          {t(`system.test_state.${state.state}`, { error: state.error })}
        </p>
      )}
    </form>
  );
}
