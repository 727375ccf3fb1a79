import { Button, Dropdown } from "antd";
import { useTranslation } from "react-i18next";
import { Avatar } from "@/components/Avatar";
import { Dot } from "@/components/Dot";
import { Icon } from "@/components/Icon";
import { Tag, TierTag } from "@/components/Tag";
import type { LeadPage } from "@/lib/contract";
import { useMe } from "@/lib/session";
import { dialAddress, sayPhone } from "@/records/leads/phone";
import s from "./RecordHead.module.css";

type Props = { page: LeadPage; onTransfer: () => void; onReturn: () => void };

/** Whose record this is: company, tier, state, contact, owner; hand over and what is rarer. */
export function RecordHead({ page, onTransfer, onReturn }: Props) {
  const { t } = useTranslation("lead");
  const { lead, may } = page;
  const menu = [
    {
      key: "return",
      icon: <Icon name="back" />,
      label: t("return.action"),
      disabled: !may.return,
      onClick: onReturn,
    },
  ];
  return (
    <header className={s.head}>
      <div className={s.names}>
        <h1>{lead.company || lead.contact_name}</h1>
        <TierTag tier={lead.tier} />
        <Tag tone="neutral">{t(`common:lead_state.${lead.state}`)}</Tag>
        <span className={s.acts}>
          {may.transfer && (
            <Button type="text" icon={<Icon name="user" />} onClick={onTransfer}>
              {t("transfer.action")}
            </Button>
          )}
          {may.return && (
            <Dropdown menu={{ items: menu }} trigger={["click"]} placement="bottomRight">
              <Button aria-label={t("more")} icon={<Icon name="dots" />} />
            </Dropdown>
          )}
        </span>
      </div>
      <About page={page} />
    </header>
  );
}

function About({ page: { lead } }: { page: LeadPage }) {
  const { t } = useTranslation("lead");
  const me = useMe();
  const who = [lead.contact_name, lead.contact_title].filter(Boolean).join(t("comma"));
  const owner = lead.owner && (lead.owner.id === me.id ? t("common:you") : lead.owner.name);
  const facts = [
    who && lead.company && <span key="who">{who}</span>,
    lead.phone && (
      <a key="phone" href={dialAddress(lead.phone)}>
        {sayPhone(lead.phone)}
      </a>
    ),
    lead.city && <span key="city">{lead.city}</span>,
    lead.owner && (
      <span key="owner" className={s.owner}>
        <Avatar name={lead.owner.name} size={20} />
        {t("owned_by", { name: owner })}
      </span>
    ),
  ].filter(Boolean);
  return (
    <div className={s.about}>
      {facts.map((fact, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the facts keep their order.
        <span key={index} className={s.fact}>
          {index > 0 && <Dot />}
          {fact}
        </span>
      ))}
    </div>
  );
}
