import { Link, useLocation } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Icon } from "@/components/Icon";
import { Logo } from "@/components/Logo";
import { useMe } from "@/lib/session";
import { type Place, placesFor, settingsPlace } from "./navigation";
import s from "./Rail.module.css";

/** The narrow rail at the left of the desk. */
export function Rail() {
  const { t } = useTranslation("frame");
  const me = useMe();
  return (
    <nav className={s.rail} aria-label={t("nav.label")}>
      <Link to="/today" className={s.logo} aria-label={t("nav.today")}>
        <Logo />
      </Link>
      {placesFor(me).map((place) => (
        <RailLink key={place.key} place={place} />
      ))}
      <span className={s.space} />
      <RailLink place={settingsPlace} />
    </nav>
  );
}

const isWithin = (path: string, place: string) => path === place || path.startsWith(`${place}/`);

function RailLink({ place }: { place: Place }) {
  const { t } = useTranslation("frame");
  const places = place.under ?? [place.to];
  const isHere = useLocation({ select: ({ pathname }) => places.some((one) => isWithin(pathname, one)) });
  return (
    <Link to={place.to} className={s.link} aria-current={isHere ? "page" : undefined}>
      <Icon name={place.icon} size={20} />
      {t(place.key)}
    </Link>
  );
}
