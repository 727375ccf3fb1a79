import { Link, useNavigate } from "@tanstack/react-router";
import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { Avatar } from "@/components/Avatar";
import { Choice } from "@/components/Choice";
import { Icon } from "@/components/Icon";
import { PageHead } from "@/components/PageHead";
import { LANGUAGES } from "@/lib/languages";
import { changeMe, signOut, useMe } from "@/lib/session";
import { placesFor, settingsPlace } from "../../frame/navigation";
import { THEMES } from "../../frame/preferences";
import s from "./MePage.module.css";

/** On the phone: who I am, how the page looks and speaks, and the places that have no tab. */
export function MePage() {
  const { t } = useTranslation("frame");
  const navigate = useNavigate();
  const me = useMe();
  const places = [...placesFor(me), settingsPlace].filter(({ to }) => to !== "/today" && to !== "/leads");
  async function leave() {
    await signOut();
    await navigate({ to: "/sign-in", search: {} });
  }
  return (
    <>
      <PageHead title={t("nav.me")} />
      <div className={s.page}>
        <div className={s.who}>
          <Avatar name={me.name} size={36} />
          <div>
            <b>{me.name}</b>
            <p>{[t(`role.${me.role}`), me.department?.name].filter(Boolean).join(" · ")}</p>
          </div>
        </div>
        <div className={s.line}>
          <span>{t("me.language")}</span>
          <Choice
            label={t("me.language")}
            value={me.language}
            options={LANGUAGES.map(({ code, name }) => ({ value: code, label: name }))}
            onChange={(language) => language && void changeMe({ language })}
          />
        </div>
        <div className={s.line}>
          <span>{t("me.theme")}</span>
          <Choice
            label={t("me.theme")}
            value={me.theme}
            options={THEMES.map((theme) => ({ value: theme, label: t(`me.themes.${theme}`) }))}
            onChange={(theme) => theme && void changeMe({ theme })}
          />
        </div>
        <Link to="/me/security" className={s.line}>
          <span>{t("me.security")}</span>
          <Icon name="right" />
        </Link>
        <Link to="/settings" search={{ tab: "notifications" }} className={s.line}>
          <span>{t("me.notifications")}</span>
          <Icon name="right" />
        </Link>
        <Link to="/settings" search={{ tab: "leave" }} className={s.line}>
          <span>{t("me.leave")}</span>
          <Icon name="right" />
        </Link>
        <Link to="/scores" className={s.line}>
          <span>{t("me.score")}</span>
          <Icon name="right" />
        </Link>
        {places.map((place) => (
          <Link key={place.key} to={place.to} className={s.line}>
            <span>{t(place.key)}</span>
            <Icon name="right" />
          </Link>
        ))}
        <Button block size="large" className={s.leave ?? ""} onClick={() => void leave()}>
          {t("me.sign_out")}
        </Button>
      </div>
    </>
  );
}
