import { App } from "antd";
import { useTranslation } from "react-i18next";
import { Avatar } from "@/components/Avatar";
import { Choice } from "@/components/Choice";
import { LANGUAGES } from "@/lib/languages";
import { changeMe, useMe } from "@/lib/session";
import { THEMES } from "../../frame/preferences";
import s from "./Preferences.module.css";

/** How the page speaks and looks, for me alone, wherever I sign in. */
export function Preferences() {
  const { t } = useTranslation("settings");
  const { message } = App.useApp();
  const me = useMe();
  const change = (wish: Parameters<typeof changeMe>[0]) =>
    void changeMe(wish).catch(() => message.error(t("common:not_saved")));
  return (
    <div className={s.preferences}>
      <div className={s.who}>
        <Avatar name={me.name} size={36} />
        <div>
          <b>{me.name}</b>
          <p>{[t(`frame:role.${me.role}`), me.department?.name, me.login].filter(Boolean).join(" · ")}</p>
        </div>
      </div>
      <div className={s.line}>
        <div>
          <b>{t("frame:me.language")}</b>
          <p>{t("me.language_effect")}</p>
        </div>
        <Choice
          label={t("frame:me.language")}
          value={me.language}
          options={LANGUAGES.map(({ code, name }) => ({ value: code, label: name }))}
          onChange={(language) => language && change({ language })}
        />
      </div>
      <div className={s.line}>
        <div>
          <b>{t("frame:me.theme")}</b>
          <p>{t("me.theme_effect")}</p>
        </div>
        <Choice
          label={t("frame:me.theme")}
          value={me.theme}
          options={THEMES.map((theme) => ({ value: theme, label: t(`frame:me.themes.${theme}`) }))}
          onChange={(theme) => theme && change({ theme })}
        />
      </div>
    </div>
  );
}
