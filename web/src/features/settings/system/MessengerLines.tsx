import { useTranslation } from "react-i18next";
import type { SystemState } from "@/lib/contract";
import { useWords } from "@/lib/words";
import { Line } from "./Line";
import { TestSend } from "./TestSend";
import { useTestCard } from "./useSystem";

type Messenger = SystemState["messengers"][number];

/** Whether cards go out to the chats that are set up, and what went wrong last. */
export function MessengerLines({ messengers }: { messengers: Messenger[] }) {
  const { t } = useTranslation("settings");
  const on = messengers.filter((one) => one.on);
  if (on.length === 0) {
    return (
      <Line name={t("system.chats")} value={t("system.mail_off")}>
        <p>{t("system.chats_how")}</p>
      </Line>
    );
  }
  return on.map((one) => <One key={one.name} messenger={one} />);
}

function One({
  messenger: { name, server, waiting, last_error, last_failure_at },
}: {
  messenger: Messenger;
}) {
  const { t } = useTranslation("settings");
  const words = useWords();
  const test = useTestCard(name);
  const failing = last_error !== "";
  return (
    <Line
      name={t(`notify.channel.${name}`)}
      tone={failing ? "warning" : "good"}
      value={t("system.chat_on", { server })}
    >
      {waiting > 0 && <p>{t("system.chat_waiting", { count: waiting })}</p>}
      {last_failure_at && (
        <p title={words.exact(last_failure_at)}>
          {t(failing ? "system.mail_failed" : "system.mail_recovered", {
            moment: words.moment(last_failure_at),
            error: last_error,
          })}
        </p>
      )}
      <TestSend
        test={test}
        type="tel"
        label={t("system.test_phone")}
        send={t("system.test_card")}
        sent={t("system.test_card_sent")}
      />
    </Line>
  );
}
