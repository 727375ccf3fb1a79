import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Icon } from "@/components/Icon";
import { api, read } from "@/lib/api";
import { keys } from "@/lib/query";
import s from "./Bell.module.css";

/** The bell with its dot. `plain`: only the sign, inside the tab of the phone. */
export function Bell({ plain = false }: { plain?: boolean }) {
  const { t } = useTranslation("notifications");
  const { data } = useQuery({
    queryKey: keys.unread,
    queryFn: () => read(api.GET("/api/notifications/unread")),
    refetchInterval: 60_000,
  });
  const unread = data?.unread ?? 0;
  const sign = (
    <>
      <Icon name={plain ? "message" : "bell"} size={plain ? 24 : 20} />
      {unread > 0 && <i className={s.dot} />}
    </>
  );
  if (plain) return sign;
  return (
    <Link to="/notifications" className={s.bell} aria-label={t("bell", { count: unread })}>
      {sign}
    </Link>
  );
}
