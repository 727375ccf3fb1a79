import { Button, Dropdown } from "antd";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { Icon } from "@/components/Icon";

const TakeDialog = lazy(async () => ({ default: (await import("./TakeDialog")).TakeDialog }));

/** What can be done with a follow-up that worked. */
export function TakeMenu({ followUpId, name }: { followUpId: number; name: string }) {
  const { t } = useTranslation("steps");
  const [open, setOpen] = useState(false);
  const items = [{ key: "take", icon: <Icon name="sop" />, label: t("take.menu") }];
  return (
    <>
      <Dropdown menu={{ items, onClick: () => setOpen(true) }} trigger={["click"]} placement="bottomRight">
        <Button size="small" type="text" aria-label={t("menu.label", { name })} icon={<Icon name="dots" />} />
      </Dropdown>
      {open && (
        <Suspense>
          <TakeDialog source={{ kind: "follow_up", id: followUpId }} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
