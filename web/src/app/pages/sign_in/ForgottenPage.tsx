import { useMutation } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Button, Input } from "antd";
import { type FormEvent, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import s from "@/features/session/SignInForm.module.css";
import { useSaid } from "@/features/session/useSaid";
import { api, read } from "@/lib/api";
import { Door } from "./Door";

/** A forgotten password: a link by mail, or by an administrator's hand where no mail is sent. */
export function ForgottenPage() {
  const { t } = useTranslation("session");
  const id = useId();
  const [login, setLogin] = useState("");
  const ask = useMutation({
    mutationFn: () => read(api.POST("/api/session/reset", { body: { login: login.trim() } })),
  });
  const said = useSaid(ask.error);
  function submit(event: FormEvent) {
    event.preventDefault();
    if (login.trim()) ask.mutate();
  }
  return (
    <Door title={t("reset.title")} foot={<Link to="/sign-in">{t("reset.back")}</Link>}>
      {ask.data ? (
        <p className={s.lead} role="status">
          {ask.data.mail ? t("reset.mailed") : t("reset.by_hand")}
        </p>
      ) : (
        <form className={s.form} onSubmit={submit}>
          <p className={s.lead}>{t("reset.lead")}</p>
          <label htmlFor={id}>{t("login")}</label>
          <Input
            id={id}
            name="login"
            size="large"
            autoComplete="username"
            autoCapitalize="none"
            autoFocus
            required
            value={login}
            onChange={(event) => setLogin(event.target.value)}
          />
          <p className={s.said} role="alert">
            {said}
          </p>
          <Button type="primary" size="large" htmlType="submit" block loading={ask.isPending}>
            {t("reset.ask")}
          </Button>
        </form>
      )}
    </Door>
  );
}
