import { useMutation } from "@tanstack/react-query";
import { Button, Input } from "antd";
import { type FormEvent, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { Icon } from "@/components/Icon";
import { passkeysPossible } from "@/lib/passkeys";
import { signInWithCode, signInWithPasskey } from "@/lib/session";
import s from "./SignInForm.module.css";
import { useSaid } from "./useSaid";

export type Step = { challenge: string; ways: ("totp" | "passkey" | "recovery_code")[] };

type Props = { step: Step; onDone: () => void; onBack: () => void };

/** The password was right: a code of the app, a passkey, or a recovery code where both are lost. */
export function SecondStep({ step, onDone, onBack }: Props) {
  const { t } = useTranslation("session");
  const id = useId();
  const hasApp = step.ways.includes("totp");
  const [recovering, setRecovering] = useState(!hasApp && !step.ways.includes("passkey"));
  const [code, setCode] = useState("");
  const attempt = useMutation({ mutationFn: () => signInWithCode(step.challenge, code), onSuccess: onDone });
  const passkey = useMutation({ mutationFn: () => signInWithPasskey(step.challenge), onSuccess: onDone });
  const saidOfPasskey = useSaid(passkey.error);
  const said = useSaid(attempt.error) ?? saidOfPasskey;
  const asksCode = hasApp || recovering;
  const label = recovering ? t("second.recovery_code") : t("second.code");
  function submit(event: FormEvent) {
    event.preventDefault();
    if (code.trim()) attempt.mutate();
  }
  function swap() {
    setRecovering(!recovering);
    setCode("");
    attempt.reset();
    passkey.reset();
  }
  return (
    <form className={s.form} onSubmit={submit}>
      <p className={s.lead}>
        {recovering ? t("second.lead_recovery") : hasApp ? t("second.lead_app") : t("second.lead_passkey")}
      </p>
      {asksCode && (
        <>
          <label htmlFor={`${id}-code`}>{label}</label>
          <Input
            key={label}
            id={`${id}-code`}
            name="code"
            size="large"
            className={s.code ?? ""}
            autoFocus
            autoComplete="one-time-code"
            inputMode="numeric"
            maxLength={20}
            status={said ? "error" : ""}
            aria-describedby={said ? `${id}-said` : undefined}
            value={code}
            onChange={(event) => setCode(event.target.value)}
          />
        </>
      )}
      <p id={`${id}-said`} className={s.said} role="alert">
        {said}
      </p>
      {asksCode && (
        <Button type="primary" size="large" htmlType="submit" block loading={attempt.isPending}>
          {t("sign_in")}
        </Button>
      )}
      {step.ways.includes("passkey") && !recovering && passkeysPossible() && (
        <Button
          size="large"
          block
          type={asksCode ? "default" : "primary"}
          className={asksCode ? (s.other ?? "") : ""}
          icon={<Icon name="key" />}
          loading={passkey.isPending}
          onClick={() => passkey.mutate()}
        >
          {t("with_passkey")}
        </Button>
      )}
      <div className={s.ways}>
        <Button type="link" size="small" onClick={onBack}>
          {t("second.back")}
        </Button>
        {step.ways.includes("recovery_code") && (
          <Button type="link" size="small" onClick={swap}>
            {recovering ? t("second.not_recovering") : t("second.recover")}
          </Button>
        )}
      </div>
    </form>
  );
}
