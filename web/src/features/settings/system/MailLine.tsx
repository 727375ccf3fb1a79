import { useTranslation } from "react-i18next";
import type { SystemState } from "@/lib/contract";
import { useWords } from "@/lib/words";
import { Line } from "./Line";
import { TestSend } from "./TestSend";
import { useTestMail } from "./useSystem";

/** Whether mail goes out, through which server, and what went wrong last. */
export function MailLine({ mail }: { mail: SystemState["mail"] }) {
  const { t } = useTranslation("settings");
  const words = useWords();
  const test = useTestMail();
  if (!mail.on) {
    return (
      <Line name={t("system.mail")} value={t("system.mail_off")}>
        <p>{t("system.mail_how")}</p>
      </Line>
    );
  }
  const failing = mail.last_error !== "";
  return (
    <Line
      name={t("system.mail")}
      tone={failing ? "warning" : "good"}
      value={t("system.mail_on", { sender: mail.sender, server: mail.server })}
    >
      {mail.waiting > 0 && <p>{t("system.mail_waiting", { count: mail.waiting })}</p>}
      {mail.last_failure_at && (
        <p title={words.exact(mail.last_failure_at)}>
          {t(failing ? "system.mail_failed" : "system.mail_recovered", {
            moment: words.moment(mail.last_failure_at),
            error: mail.last_error,
          })}
        </p>
      )}
      {!mail.address && <p>{t("system.mail_no_address")}</p>}
      <TestSend
        test={test}
        type="email"
        label={t("system.test_to")}
        send={t("system.test_send")}
        sent={t("system.test_state.sent")}
      />
    </Line>
  );
}
