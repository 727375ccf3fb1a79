import { App, Button, Input } from "antd";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "@/lib/api";
import type { Security } from "@/lib/contract";
import { Part } from "./Part";
import s from "./Part.module.css";
import { useChange } from "./queries";

/** Where links to reset the password go; signs in as well. */
export function EmailPart({ security }: { security: Security }) {
  const { t } = useTranslation("security");
  const { message } = App.useApp();
  const [email, setEmail] = useState<string | null>(null);
  const change = useChange(
    (next: string) => api.PUT("/api/session/email", { body: { email: next } }),
    () => {
      setEmail(null);
      message.success(t("email.changed"));
    },
  );
  function submit(event: FormEvent) {
    event.preventDefault();
    change.mutate(email?.trim() ?? "");
  }
  return (
    <Part
      title={t("email.title")}
      text={security.email || t("email.none")}
      extra={email === null && <Button onClick={() => setEmail(security.email)}>{t("email.change")}</Button>}
    >
      {email !== null && (
        <form className={s.form} onSubmit={submit}>
          <Input
            name="email"
            type="email"
            aria-label={t("email.title")}
            autoComplete="email"
            autoFocus
            value={email}
            onChange={(event) => setEmail(event.target.value)}
          />
          <div className={s.acts}>
            <Button type="primary" htmlType="submit" loading={change.isPending}>
              {t("common:save")}
            </Button>
            <Button onClick={() => setEmail(null)}>{t("common:cancel")}</Button>
          </div>
        </form>
      )}
    </Part>
  );
}
