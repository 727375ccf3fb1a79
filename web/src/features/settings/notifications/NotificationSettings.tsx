import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { ErrorState } from "@/components/ErrorState";
import { Icon } from "@/components/Icon";
import { SkeletonRows } from "@/components/SkeletonRows";
import type { NotificationPreferences } from "@/lib/contract";
import { Hours } from "./Hours";
import { KindTable } from "./KindTable";
import s from "./NotificationSettings.module.css";
import { usePreferences, useWish } from "./usePreferences";

/** What I am told where, and when not. For me alone. */
export function NotificationSettings() {
  const preferences = usePreferences();
  if (preferences.error && !preferences.data) {
    return <ErrorState error={preferences.error} onRetry={() => void preferences.refetch()} />;
  }
  if (!preferences.data) return <SkeletonRows rows={6} height={56} />;
  return <Wishes held={preferences.data} />;
}

function Wishes({ held }: { held: NotificationPreferences }) {
  const { t } = useTranslation("settings");
  const wish = useWish(held);
  return (
    <div className={s.wishes}>
      <MailNote held={held} />
      {held.channels.map(
        (channel) => channel.name !== "mail" && <ChatNote key={channel.name} channel={channel} />,
      )}
      <section>
        <header className={s.head}>
          <h2>{t("notify.kinds")}</h2>
          <p>{t("notify.kinds_effect")}</p>
        </header>
        <KindTable held={held} onChange={(channels) => void wish({ channels })} />
      </section>
      <section>
        <header className={s.head}>
          <h2>{t("notify.times")}</h2>
          <p>{t("notify.times_effect")}</p>
        </header>
        <Hours
          name={t("notify.quiet")}
          effect={t("notify.quiet_effect")}
          labels={[t("notify.quiet_from"), t("notify.quiet_to")]}
          shipped={["21:00", "08:00"]}
          held={held.quiet_from && held.quiet_to ? [held.quiet_from, held.quiet_to] : null}
          onChange={(hours) => void wish({ quiet_from: hours?.[0] ?? null, quiet_to: hours?.[1] ?? null })}
        />
        <Hours
          name={t("notify.digest")}
          effect={t("notify.digest_effect")}
          labels={[t("notify.digest_at")]}
          shipped={["08:30"]}
          held={held.digest_at ? [held.digest_at] : null}
          onChange={(hours) => void wish({ digest_at: hours?.[0] ?? null })}
        />
      </section>
    </div>
  );
}

/** By which number a chat finds me, or that it cannot. */
function ChatNote({
  channel: { name, address, lost },
}: {
  channel: NotificationPreferences["channels"][number];
}) {
  const { t } = useTranslation("settings");
  const channel = t(`notify.channel.${name}`);
  if (address && !lost) return <p className={s.to}>{t("notify.chat_to", { channel, address })}</p>;
  return (
    <div className={s.note} role="status">
      <Icon name="info" />
      <p>{t(lost ? "notify.chat_lost" : "notify.chat_no_phone", { channel, address })}</p>
    </div>
  );
}

/** Where mail goes, or why it does not. */
function MailNote({ held }: { held: NotificationPreferences }) {
  const { t } = useTranslation("settings");
  const mail = held.channels.find(({ name }) => name === "mail");
  if (!mail) return null;
  const missing = !mail.on ? "off" : mail.address ? null : "no_address";
  if (missing) {
    return (
      <div className={s.note} role="status">
        <Icon name="info" />
        <p>
          {t(`notify.${missing}`)}{" "}
          {missing === "no_address" && <Link to="/me/security">{t("notify.add_address")}</Link>}
        </p>
      </div>
    );
  }
  return <p className={s.to}>{t("notify.to", { address: mail.address })}</p>;
}
