import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { api, read } from "@/lib/api";
import { queryClient } from "@/lib/query";
import { sessionQuery } from "@/lib/session";
import { Door } from "./Door";
import { LinkOver } from "./LinkOver";
import { PasswordForm } from "./PasswordForm";
import { useToken } from "./token";

/** Behind a link to set a new password. */
export function NewPasswordPage() {
  const { t } = useTranslation("session");
  const token = useToken();
  const link = useQuery({
    queryKey: ["session", "link", token],
    queryFn: async () => {
      await queryClient.ensureQueryData(sessionQuery); // for its token
      return read(api.POST("/api/session/link", { body: { token } }));
    },
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
  });
  return (
    <Door title={t("reset.new_title")} foot={<Link to="/sign-in">{t("reset.back")}</Link>}>
      {link.error && <LinkOver error={link.error} onRetry={() => void link.refetch()} />}
      {link.data && (
        <PasswordForm
          login={link.data.login}
          shortest={link.data.shortest_password}
          button={t("reset.save")}
          save={(password) => read(api.POST("/api/session/link/password", { body: { token, password } }))}
        />
      )}
    </Door>
  );
}
