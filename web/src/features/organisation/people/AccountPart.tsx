import { App, Button } from "antd";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { api, read } from "@/lib/api";
import type { Account } from "@/lib/contract";
import { useMe } from "@/lib/session";
import { useWords } from "@/lib/words";
import { useAct } from "../queries";
import { DisableDialog } from "./DisableDialog";
import { HandPart } from "./HandPart";
import { LinkBox } from "./LinkBox";
import s from "./PersonPanel.module.css";

/** How somebody gets in, and that they no longer may. */
export function AccountPart({ account }: { account: Account }) {
  const { t } = useTranslation("organisation");
  const { message } = App.useApp();
  const words = useWords();
  const me = useMe();
  const [leaving, setLeaving] = useState(false);
  const params = { params: { path: { person_id: account.id } } };
  const done = (words: string) => () => void message.success(words);
  const link = useAct(() => read(api.POST("/api/people/{person_id}/sign-in-link", params)));
  const factor = useAct(
    () => api.POST("/api/people/{person_id}/remove-second-factor", params),
    done(t("account.factor_removed")),
  );
  const out = useAct(
    () => api.POST("/api/people/{person_id}/end-sessions", params),
    done(t("account.sessions_ended")),
  );
  const enable = useAct(
    () => api.POST("/api/people/{person_id}/enable", params),
    done(t("account.enabled", { name: account.name })),
  );
  const seen = account.last_seen_at ? words.moment(account.last_seen_at) : t("people.never_seen");
  return (
    <section className={s.part}>
      <h3>{t("account.title")}</h3>
      {account.active && (
        <>
          <Line title={t("account.link")} text={t("account.link_text")}>
            <Button loading={link.isPending} onClick={() => link.mutate(undefined)}>
              {t("account.make_link")}
            </Button>
          </Line>
          {link.data && <LinkBox link={link.data.link} text={t("account.link_once")} />}
          <Line
            title={t("field.second_factor")}
            text={account.second_factor ? t("account.factor_on") : t("account.factor_off")}
          >
            {account.second_factor && (
              <Button loading={factor.isPending} onClick={() => factor.mutate(undefined)}>
                {t("account.remove_factor")}
              </Button>
            )}
          </Line>
          <Line title={t("account.sessions")} text={t("account.seen", { seen })}>
            <Button loading={out.isPending} onClick={() => out.mutate(undefined)}>
              {t("account.end_sessions")}
            </Button>
          </Line>
        </>
      )}
      <HandPart account={account} />
      <Line
        title={account.active ? t("account.active") : t("account.disabled")}
        text={account.active ? t("account.active_text") : t("account.disabled_text")}
      >
        {account.active ? (
          <Button disabled={account.id === me.id} onClick={() => setLeaving(true)}>
            {t("account.disable")}
          </Button>
        ) : (
          <Button loading={enable.isPending} onClick={() => enable.mutate(undefined)}>
            {t("account.enable")}
          </Button>
        )}
      </Line>
      {leaving && <DisableDialog account={account} onClose={() => setLeaving(false)} />}
    </section>
  );
}

function Line({ title, text, children }: { title: string; text: string; children: ReactNode }) {
  return (
    <div className={s.line}>
      <div>
        {title}
        <p>{text}</p>
      </div>
      {children}
    </div>
  );
}
