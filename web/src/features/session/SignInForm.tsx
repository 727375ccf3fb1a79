import { useMutation } from "@tanstack/react-query";
import { Button, Input } from "antd";
import { type FormEvent, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { Icon } from "@/components/Icon";
import { ApiError } from "@/lib/errors";
import { passkeysPossible } from "@/lib/passkeys";
import { signIn, signInWithPasskey } from "@/lib/session";
import { SecondStep, type Step } from "./SecondStep";
import s from "./SignInForm.module.css";
import { useSaid } from "./useSaid";

type Props = {
  /** Already known who: only the password is missing. */
  login?: string;
  onDone: () => void;
};

const nextStep = (error: unknown): Step | null =>
  error instanceof ApiError && error.code === "session.second_factor_required"
    ? (error.details as Step)
    : null;

/** Log-in and password, or a passkey; then the second step of those who have set one up. */
export function SignInForm({ login = "", onDone }: Props) {
  const [step, setStep] = useState<Step | null>(null);
  if (step) return <SecondStep step={step} onDone={onDone} onBack={() => setStep(null)} />;
  return <FirstStep login={login} onDone={onDone} onStep={setStep} />;
}

type FirstProps = { login: string; onDone: () => void; onStep: (step: Step) => void };

function FirstStep({ login: known, onDone, onStep }: FirstProps) {
  const { t } = useTranslation("session");
  const id = useId();
  const [login, setLogin] = useState(known);
  const [password, setPassword] = useState("");
  const attempt = useMutation({
    mutationFn: () => signIn(login.trim(), password),
    onSuccess: onDone,
    onError: (error) => {
      const step = nextStep(error);
      if (step) onStep(step);
    },
  });
  const passkey = useMutation({ mutationFn: () => signInWithPasskey(), onSuccess: onDone });
  const saidOfPasskey = useSaid(passkey.error);
  const said = useSaid(attempt.error) ?? saidOfPasskey;
  function submit(event: FormEvent) {
    event.preventDefault();
    passkey.reset();
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
      {passkeysPossible() && (
        <Button
          size="large"
          block
          className={s.other ?? ""}
          icon={<Icon name="key" />}
          loading={passkey.isPending}
          onClick={() => {
            attempt.reset();
            passkey.mutate();
          }}
        >
          {t("with_passkey")}
        </Button>
      )}
    </form>
  );
}
