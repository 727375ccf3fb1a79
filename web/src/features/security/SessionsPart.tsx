import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { Icon } from "@/components/Icon";
import { api } from "@/lib/api";
import type { Security } from "@/lib/contract";
import { useWords } from "@/lib/words";
import { nameOfDevice } from "./device";
import { Part } from "./Part";
import s from "./Part.module.css";
import { useChange } from "./queries";

/** Where one is signed in; each can be ended from here. */
export function SessionsPart({ security }: { security: Security }) {
  const { t } = useTranslation("security");
  const words = useWords();
  const end = useChange((id: string) =>
    api.DELETE("/api/session/sessions/{session_id}", { params: { path: { session_id: id } } }),
  );
  const endOthers = useChange(() => api.POST("/api/session/sessions/end-others"));
  return (
    <Part
      title={t("sessions.title")}
      text={t("sessions.text")}
      extra={
        security.sessions.length > 1 && (
          <Button onClick={() => endOthers.mutate(undefined)} loading={endOthers.isPending}>
            {t("sessions.end_others")}
          </Button>
        )
      }
    >
      <ul className={s.lines}>
        {security.sessions.map((session) => (
          <li key={session.id} className={s.line}>
            <Icon name="screen" size={20} />
            <div>
              <b title={session.device}>{nameOfDevice(session.device) || t("sessions.unknown")}</b>
              <small>
                {t("sessions.seen", { moment: words.moment(session.last_seen_at), address: session.address })}
              </small>
            </div>
            {session.here ? (
              <span className={s.here}>{t("sessions.here")}</span>
            ) : (
              <Button
                type="text"
                size="small"
                loading={end.isPending && end.variables === session.id}
                onClick={() => end.mutate(session.id)}
              >
                {t("sessions.end")}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Part>
  );
}
