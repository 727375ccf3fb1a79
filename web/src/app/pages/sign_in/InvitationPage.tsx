import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import s from "@/features/session/SignInForm.module.css";
import { api, read } from "@/lib/api";
import { queryClient } from "@/lib/query";
import { sessionQuery } from "@/lib/session";
import { Door } from "./Door";
import { LinkOver } from "./LinkOver";
import { PasswordForm } from "./PasswordForm";
import { useToken } from "./token";

/** Behind an invitation: choose a password and begin. */
export function InvitationPage() {
  const { t } = useTranslation("session");
  const token = useToken();
  const invitation = useQuery({
    queryKey: ["session", "invitation", token],
    queryFn: async () => {
      await queryClient.ensureQueryData(sessionQuery); // for its token
      return read(api.POST("/api/invitations/look", { body: { token } }));
    },
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const name = invitation.data?.name;
  return (
    <Door
      title={name ? t("invitation.title", { name }) : t("invitation.plain_title")}
      foot={<Link to="/sign-in">{t("reset.back")}</Link>}
    >
      {invitation.error && <LinkOver error={invitation.error} onRetry={() => void invitation.refetch()} />}
      {invitation.data && (
        <>
          <p className={s.lead}>{t("invitation.lead", { company: invitation.data.company_name })}</p>
          <PasswordForm
            login={invitation.data.email}
            shortest={invitation.data.shortest_password}
            button={t("invitation.join")}
            save={(password) => read(api.POST("/api/invitations/accept", { body: { token, password } }))}
          />
        </>
      )}
    </Door>
  );
}
