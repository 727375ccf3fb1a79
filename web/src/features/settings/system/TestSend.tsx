import { App, Button, Input } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import s from "./TestSend.module.css";
import type { Test } from "./useSystem";

type Props = { test: Test; type: "email" | "tel"; label: string; send: string; sent: string };

/** Whether it really arrives, seen without waiting for the next reminder. */
export function TestSend({ test, type, label, send, sent }: Props) {
  const { t } = useTranslation("settings");
  const { message } = App.useApp();
  const [to, setTo] = useState("");
  const [working, setWorking] = useState(false);
  const { state } = test;
  async function submit() {
    setWorking(true);
    try {
      await test.send(to.trim());
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
        type={type}
        aria-label={label}
        placeholder={label}
        value={to}
        onChange={(event) => setTo(event.target.value)}
      />
      <Button htmlType="submit" loading={working || state?.state === "waiting"} disabled={!to.trim()}>
        {send}
      </Button>
      {state && (
        <p role="status" data-state={state.state}>
          {state.state === "sent" ? sent : t(`system.test_state.${state.state}`, { error: state.error })}
        </p>
      )}
    </form>
  );
}
