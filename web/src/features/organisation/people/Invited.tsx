import { useQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { api, read } from "@/lib/api";
import type { Invitation } from "@/lib/contract";
import { useWords } from "@/lib/words";
import { invitationsQuery, useAct } from "../queries";
import s from "./Invited.module.css";
import { LinkBox } from "./LinkBox";

/** Who was asked to come and has not come yet. */
export function Invited({ typed }: { typed: string }) {
  const { t } = useTranslation("organisation");
  const { data = [] } = useQuery(invitationsQuery);
  const wanted = typed.trim().toLowerCase();
  const shown = data.filter((one) => `${one.name} ${one.email}`.toLowerCase().includes(wanted));
  if (shown.length === 0) return null;
  return (
    <section className={s.invited}>
      <h2>{t("invited.title", { count: shown.length })}</h2>
      <ul>
        {shown.map((one) => (
          <Line key={one.id} invitation={one} />
        ))}
      </ul>
    </section>
  );
}

function Line({ invitation }: { invitation: Invitation }) {
  const { t } = useTranslation("organisation");
  const words = useWords();
  const over = new Date(invitation.expires_at) <= words.now;
  const params = { params: { path: { invitation_id: invitation.id } } };
  const renew = useAct(() => read(api.POST("/api/invitations/{invitation_id}/renew", params)));
  const withdraw = useAct(() => api.DELETE("/api/invitations/{invitation_id}", params));
  return (
    <li className={s.line}>
      <div>
        <b>{invitation.name}</b>
        <p>
          {[
            invitation.email,
            t(`frame:role.${invitation.role}`),
            invitation.department?.name,
            over ? t("invited.over") : t("invited.until", { moment: words.moment(invitation.expires_at) }),
          ]
            .filter(Boolean)
            .join(" · ")}
        </p>
      </div>
      <Button loading={renew.isPending} onClick={() => renew.mutate(undefined)}>
        {t("invited.renew")}
      </Button>
      <Button type="text" loading={withdraw.isPending} onClick={() => withdraw.mutate(undefined)}>
        {t("invited.withdraw")}
      </Button>
      {renew.data && (
        <div className={s.link}>
          <LinkBox link={renew.data.link} text={t("invite.link_text")} />
        </div>
      )}
    </li>
  );
}
