import { useNavigate } from "@tanstack/react-router";
import { Button, Dropdown } from "antd";
import { Suspense } from "react";
import { useTranslation } from "react-i18next";
import { Icon } from "@/components/Icon";
import { Kbd } from "@/components/Kbd";
import { sayKeys } from "@/lib/keys";
import { openOverlay } from "@/lib/overlays";
import { useMe } from "@/lib/session";
import { Bell } from "../slots";
import { MeMenu } from "./MeMenu";
import s from "./TopBar.module.css";

/** One search for everything, what is new, the bell and me. */
export function TopBar() {
  const { t } = useTranslation("frame");
  return (
    <header className={s.bar}>
      <button type="button" className={s.search} onClick={() => openOverlay("search")}>
        <Icon name="search" />
        <span>{t("search")}</span>
        <Kbd>{sayKeys("K")}</Kbd>
      </button>
      <span className={s.space} />
      <NewMenu />
      <span className={s.bell}>
        <Suspense>
          <Bell />
        </Suspense>
      </span>
      <MeMenu />
    </header>
  );
}

function NewMenu() {
  const { t } = useTranslation("frame");
  const { can } = useMe();
  const navigate = useNavigate();
  const items = [
    {
      key: "follow_up",
      icon: <Icon name="pen" />,
      label: t("new.follow_up"),
      onClick: () => openOverlay("quick_follow_up"),
    },
    can.includes("lead.create") && {
      key: "lead",
      icon: <Icon name="lead" />,
      label: t("new.lead"),
      onClick: () => void navigate({ to: "/leads", search: { new: true } }),
    },
    can.includes("customer.create") && {
      key: "customer",
      icon: <Icon name="building" />,
      label: t("new.customer"),
      onClick: () => void navigate({ to: "/customers", search: { new: true } }),
    },
    can.includes("contact.create") && {
      key: "contact",
      icon: <Icon name="users" />,
      label: t("new.contact"),
      onClick: () => void navigate({ to: "/contacts", search: { new: true } }),
    },
    can.includes("lead.import") && {
      key: "import",
      icon: <Icon name="upload" />,
      label: t("new.import"),
      onClick: () => void navigate({ to: "/imports" }),
    },
  ].filter((item) => item !== false);
  return (
    <Dropdown menu={{ items }} trigger={["click"]} placement="bottomRight">
      <Button icon={<Icon name="plus" />}>{t("new.label")}</Button>
    </Dropdown>
  );
}
