import { Button, Dropdown } from "antd";
import { useTranslation } from "react-i18next";
import { Avatar } from "@/components/Avatar";
import { Icon } from "@/components/Icon";
import { TierTag } from "@/components/Tag";
import type { CustomerPage } from "@/lib/contract";
import { OwnedBy, PhoneLink, RecordHead } from "@/records/page/RecordHead";
import s from "./CustomerHead.module.css";

type Act = "transfer" | "edit";
type Props = { page: CustomerPage; onOpen: (act: Act) => void };

/** Whose customer this is, who helps, and what can be done with it. */
export function CustomerHead({ page, onOpen }: Props) {
  const { t } = useTranslation("records");
  const { customer, collaborators, may } = page;
  const menu = [may.edit && { key: "edit", icon: <Icon name="pen" />, label: t("form.edit_action") }].filter(
    (item) => item !== false,
  );
  const helpers = collaborators.map(({ user }) => user.name);
  return (
    <RecordHead
      name={customer.name}
      tags={<TierTag tier={customer.tier} />}
      acts={
        <>
          {may.transfer && (
            <Button type="text" icon={<Icon name="user" />} onClick={() => onOpen("transfer")}>
              {t("transfer.action")}
            </Button>
          )}
          {menu.length > 0 && (
            <Dropdown
              menu={{ items: menu, onClick: ({ key }) => onOpen(key as Act) }}
              trigger={["click"]}
              placement="bottomRight"
            >
              <Button aria-label={t("more")} icon={<Icon name="dots" />} />
            </Dropdown>
          )}
        </>
      }
      facts={[
        [customer.industry, customer.city].filter(Boolean).join(t("comma")),
        customer.phone && <PhoneLink phone={customer.phone} />,
        customer.owner && <OwnedBy owner={customer.owner} />,
        helpers.length > 0 && (
          <span className={s.helpers}>
            {helpers.slice(0, 3).map((name) => (
              <Avatar key={name} name={name} size={20} />
            ))}
            {t("share.helped_by", { names: helpers.join(t("common:list_mark")) })}
          </span>
        ),
      ]}
    />
  );
}
