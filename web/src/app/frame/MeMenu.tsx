import { useNavigate } from "@tanstack/react-router";
import { App, Dropdown, type MenuProps } from "antd";
import { useTranslation } from "react-i18next";
import { Avatar } from "@/components/Avatar";
import { Icon } from "@/components/Icon";
import type { Language, Me, ThemeChoice } from "@/lib/contract";
import { LANGUAGES } from "@/lib/languages";
import { openOverlay } from "@/lib/overlays";
import { changeMe, signOut, useMe } from "@/lib/session";
import s from "./MeMenu.module.css";
import { THEMES } from "./preferences";

type Items = NonNullable<MenuProps["items"]>;

const Blank = ({ className = "" }: { className?: string }) => <span className={`${s.blank} ${className}`} />;
const chosen = (yes: boolean) => (yes ? <Icon name="check" /> : <Blank />);

function choices(me: Me, t: (key: string) => string): Items {
  return [
    {
      key: "language",
      icon: <Icon name="globe" />,
      label: t("me.language"),
      children: LANGUAGES.map((one) => ({
        key: `language:${one.code}`,
        icon: chosen(one.code === me.language),
        label: one.name,
      })),
    },
    {
      key: "theme",
      icon: <Icon name="moon" />,
      label: t("me.theme"),
      children: THEMES.map((theme) => ({
        key: `theme:${theme}`,
        icon: chosen(theme === me.theme),
        label: t(`me.themes.${theme}`),
      })),
    },
  ];
}

/** Language, light or dark, sign out. */
export function MeMenu() {
  const { t } = useTranslation("frame");
  const { message } = App.useApp();
  const navigate = useNavigate();
  const me = useMe();
  const items: Items = [
    {
      key: "who",
      type: "group",
      label: [t(`role.${me.role}`), me.department?.name].filter(Boolean).join(" · "),
    },
    ...choices(me, t),
    { key: "security", icon: <Icon name="lock" />, label: t("me.security") },
    { key: "absence", icon: <Icon name="calendar" />, label: t("me.leave") },
    { key: "keys", icon: <Icon name="keyboard" />, label: t("me.keys") },
    { type: "divider" },
    { key: "leave", icon: <Icon name="leave" />, label: t("me.sign_out") },
  ];
  async function leave() {
    await signOut();
    await navigate({ to: "/sign-in", search: {} });
  }
  async function choose(key: string) {
    const [what, value] = key.split(":");
    if (what === "leave") return leave();
    if (what === "security") return navigate({ to: "/me/security" });
    if (what === "absence") return navigate({ to: "/settings", search: { tab: "leave" } });
    if (what === "keys") return openOverlay("keys");
    if (what === "language") return changeMe({ language: value as Language });
    return changeMe({ theme: value as ThemeChoice });
  }
  return (
    <Dropdown
      trigger={["click"]}
      placement="bottomRight"
      menu={{
        items,
        onClick: ({ key }) => void choose(key).catch(() => message.error(t("common:not_saved"))),
      }}
    >
      <button type="button" className={s.me}>
        <Avatar name={me.name} />
        <span>{me.name}</span>
      </button>
    </Dropdown>
  );
}
