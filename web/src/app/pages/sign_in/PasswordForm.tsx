import { useMutation } from "@tanstack/react-query";
import { Button } from "antd";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { NewPassword } from "@/features/session/NewPassword";
import s from "@/features/session/SignInForm.module.css";
import { useSaid } from "@/features/session/useSaid";
import { useArrival } from "./useArrival";

type Props = {
  login: string;
  shortest: number;
  button: string;
  /** Sets it; gives back the log-in to go in with. */
  save: (password: string) => Promise<{ login: string }>;
};

/** A password behind a link, and in with it. */
export function PasswordForm({ login, shortest, button, save }: Props) {
  const { t } = useTranslation("session");
  const [password, setPassword] = useState("");
  const arrive = useArrival();
  const set = useMutation({
    mutationFn: async () => arrive((await save(password)).login, password),
  });
  const said = useSaid(set.error);
  function submit(event: FormEvent) {
    event.preventDefault();
    if (password) set.mutate();
  }
  return (
    <form className={s.form} onSubmit={submit}>
      <p className={s.account}>
        {t("login")} <b>{login}</b>
      </p>
      <NewPassword value={password} onChange={setPassword} shortest={shortest} login={login} autoFocus />
      <p className={s.said} role="alert">
        {said}
      </p>
      <Button type="primary" size="large" htmlType="submit" block loading={set.isPending}>
        {button}
      </Button>
    </form>
  );
}
