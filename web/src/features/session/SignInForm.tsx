import { useMutation } from "@tanstack/react-query";
import { Button, Input } from "antd";
import { type FormEvent, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { ApiError } from "@/lib/errors";
import { signIn } from "@/lib/session";
import s from "./SignInForm.module.css";

type Props = {
  /** Already known who: only the password is missing. */
  login?: string;
  onDone: () => void;
};

function useSaid(error: unknown): string | null {
  const { t } = useTranslation("session");
  if (!error) return null;
  return error instanceof ApiError && error.message ? error.message : t("failed");
}

export function SignInForm({ login: known = "", onDone }: Props) {
  const { t } = useTranslation("session");
  const id = useId();
  const [login, setLogin] = useState(known);
  const [password, setPassword] = useState("");
  const attempt = useMutation({ mutationFn: () => signIn(login.trim(), password), onSuccess: onDone });
  const said = useSaid(attempt.error);
  function submit(event: FormEvent) {
    event.preventDefault();
    if (login.trim() && password) attempt.mutate();
  }
  return (
    <form className={s.form} onSubmit={submit}>
      <label htmlFor={`${id}-login`}>{t("login")}</label>
      <Input
        id={`${id}-login`}
        name="login"
        size="large"
        autoComplete="username"
        autoCapitalize="none"
        autoFocus={!known}
        required
        value={login}
        onChange={(event) => setLogin(event.target.value)}
      />
      <label htmlFor={`${id}-password`}>{t("password")}</label>
      <Input.Password
        id={`${id}-password`}
        name="password"
        size="large"
        autoComplete="current-password"
        autoFocus={Boolean(known)}
        required
        status={said ? "error" : ""}
        aria-describedby={said ? `${id}-said` : undefined}
        value={password}
        onChange={(event) => setPassword(event.target.value)}
      />
      <p id={`${id}-said`} className={s.said} role="alert">
        {said}
      </p>
      <Button type="primary" size="large" htmlType="submit" block loading={attempt.isPending}>
        {t("sign_in")}
      </Button>
    </form>
  );
}
