import { Link, useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Icon } from "@/components/Icon";
import { useKeys } from "@/lib/keys";
import { useWalk } from "../walk";
import s from "./Crumb.module.css";

/** Where one came from, and the way to the neighbours in that list. */
export function Crumb({ id }: { id: number }) {
  const { t } = useTranslation("lead");
  const navigate = useNavigate();
  const { walk, place, next } = useWalk(id);
  const open = (leadId: number | null) => {
    if (leadId !== null) void navigate({ to: "/leads/$leadId", params: { leadId }, replace: true });
  };
  const previous = () => open(place?.previous ?? null);
  const following = () => void next().then(open, () => undefined);
  useKeys({ ArrowUp: previous, ArrowDown: following, k: previous, j: following }, place !== null);
  const view = walk?.query.view ?? "mine";
  return (
    <nav className={s.crumb} aria-label={t("crumb.label")}>
      <Link to="/leads" search={walk?.query ?? {}} className={s.back}>
        <Icon name="back" />
        {t("frame:nav.leads")}
      </Link>
      {place && (
        <>
          <span aria-hidden>/</span>
          <Link to="/leads" search={walk?.query ?? {}}>
            {t(`leads:view.${view}`)}
          </Link>
          <span className={s.at}>{t("crumb.at", { position: place.position, total: place.total })}</span>
          <button
            type="button"
            className={s.step}
            disabled={place.previous === null}
            aria-label={t("crumb.previous")}
            title={t("crumb.previous_keys")}
            onClick={previous}
          >
            <Icon name="up" />
          </button>
          <button
            type="button"
            className={s.step}
            disabled={!place.hasNext}
            aria-label={t("crumb.next")}
            title={t("crumb.next_keys")}
            onClick={following}
          >
            <Icon name="down" />
          </button>
        </>
      )}
    </nav>
  );
}
