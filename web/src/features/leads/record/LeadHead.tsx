import { Link } from "@tanstack/react-router";
import { Button, Dropdown } from "antd";
import { useTranslation } from "react-i18next";
import { Icon } from "@/components/Icon";
import { Tag, TierTag } from "@/components/Tag";
import type { LeadPage } from "@/lib/contract";
import { usePhone } from "@/lib/media";
import { linkOf } from "@/records/links";
import { OwnedBy, PhoneLink, RecordHead } from "@/records/page/RecordHead";
import s from "./LeadHead.module.css";

type Act = "transfer" | "return" | "convert" | "edit";
type Props = { page: LeadPage; onOpen: (act: Act) => void };

/** Whose record this is: company, tier, state, contact, owner; what can be made of it. */
export function LeadHead({ page, onOpen }: Props) {
  const { t } = useTranslation("lead");
  const { lead } = page;
  const who = [lead.contact_name, lead.contact_title].filter(Boolean).join(t("records:comma"));
  return (
    <RecordHead
      name={lead.company || lead.contact_name}
      tags={
        <>
          <TierTag tier={lead.tier} />
          <Tag tone="neutral">{t(`common:lead_state.${lead.state}`)}</Tag>
        </>
      }
      acts={<Acts page={page} onOpen={onOpen} />}
      facts={[
        lead.customer && (
          <Link {...linkOf({ type: "customer", id: lead.customer.id })} className={s.customer}>
            <Icon name="building" />
            {lead.customer.name}
          </Link>
        ),
        lead.company && who,
        lead.phone && <PhoneLink phone={lead.phone} />,
        lead.city,
        lead.owner && <OwnedBy owner={lead.owner} />,
      ]}
    />
  );
}

function Acts({ page: { may }, onOpen }: Props) {
  const { t } = useTranslation("lead");
  const phone = usePhone();
  const convert = { key: "convert", icon: <Icon name="building" />, label: t("convert.action") };
  const menu = [
    // On the phone there is room for one button.
    phone && may.convert && convert,
    may.edit && { key: "edit", icon: <Icon name="pen" />, label: t("records:form.edit_action") },
    may.return && { key: "return", icon: <Icon name="back" />, label: t("return.action") },
  ].filter((item) => item !== false);
  return (
    <>
      {may.transfer && (
        <Button type="text" icon={<Icon name="user" />} onClick={() => onOpen("transfer")}>
          {t("records:transfer.action")}
        </Button>
      )}
      {may.convert && !phone && (
        <Button icon={convert.icon} onClick={() => onOpen("convert")}>
          {convert.label}
        </Button>
      )}
      {menu.length > 0 && (
        <Dropdown
          menu={{ items: menu, onClick: ({ key }) => onOpen(key as Act) }}
          trigger={["click"]}
          placement="bottomRight"
        >
          <Button aria-label={t("records:more")} icon={<Icon name="dots" />} />
        </Dropdown>
      )}
    </>
  );
}
