import { App, Button, Input } from "antd";
import { type FormEvent, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "@/lib/api";
import type { Security } from "@/lib/contract";
import { Part } from "./Part";
import s from "./Part.module.css";
import { useChange } from "./queries";

/** One's own password: the present one is asked, all other sessions end. */
export function PasswordPart({ security }: { security: Security }) {
  const { t } = useTranslation("security");
  const { message } = App.useApp();
  const id = useId();
  const [open, setOpen] = useState(false);
  const [current, setCurrent] = useState("");
  const [password, setPassword] = useState("");
  const change = useChange(
    () => api.PUT("/api/session/password", { body: { current, password } }),
    () => {
      setOpen(false);
      setCurrent("");
      setPassword("");
      message.success(t("password.changed"));
    },
  );
  function submit(event: FormEvent) {
    event.preventDefault();
    if (current && password) change.mutate(undefined);
  }
  return (
    <Part
      title={t("password.title")}
      text={t("password.text")}
      extra={!open && <Button onClick={() => setOpen(true)}>{t("password.change")}</Button>}
    >
      {open && (
        <form className={s.form} onSubmit={submit}>
          <input type="text" autoComplete="username" value={security.login} readOnly hidden />
          <label htmlFor={`${id}-current`}>{t("password.current")}</label>
          <Input.Password
            id={`${id}-current`}
            name="current_password"
            autoComplete="current-password"
            autoFocus
            value={current}
            onChange={(event) => setCurrent(event.target.value)}
          />
          <label htmlFor={`${id}-new`}>{t("password.fresh")}</label>
          <Input.Password
            id={`${id}-new`}
            name="new_password"
            autoComplete="new-password"
            value={password}
            onChange={(event) => setPassword(event.target.value)}
          />
          <p className={s.hint}>{t("session:password_hint", { count: security.shortest_password })}</p>
          <div className={s.acts}>
            <Button
              type="primary"
              htmlType="submit"
              loading={change.isPending}
              disabled={!current || !password}
            >
              {t("common:save")}
            </Button>
            <Button onClick={() => setOpen(false)}>{t("common:cancel")}</Button>
          </div>
        </form>
      )}
    </Part>
  );
}
