import { Input } from "antd";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import s from "./SignInForm.module.css";

type Props = {
  value: string;
  onChange: (value: string) => void;
  shortest: number;
  /** The account, for the browser's own list of passwords. */
  login: string;
  autoFocus?: boolean;
};

/** A new password, which can be looked at instead of typed twice. */
export function NewPassword({ value, onChange, shortest, login, autoFocus = false }: Props) {
  const { t } = useTranslation("session");
  const id = useId();
  return (
    <>
      <input
        className={s.hidden}
        type="text"
        name="username"
        autoComplete="username"
        value={login}
        readOnly
        tabIndex={-1}
        aria-hidden
      />
      <label htmlFor={id}>{t("new_password")}</label>
      <Input.Password
        id={id}
        name="new_password"
        size="large"
        autoComplete="new-password"
        autoFocus={autoFocus}
        required
        aria-describedby={`${id}-hint`}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
      <p id={`${id}-hint`} className={s.hint}>
        {t("password_hint", { count: shortest })}
      </p>
    </>
  );
}
