import { Link } from "@tanstack/react-router";
import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { Icon } from "@/components/Icon";
import { Tag } from "@/components/Tag";
import type { ContactPage } from "@/lib/contract";
import { useMakeMain } from "@/records/contacts/useMakeMain";
import { linkOf } from "@/records/links";
import { OwnedBy, PhoneLink, RecordHead } from "@/records/page/RecordHead";
import s from "./ContactHead.module.css";

type Props = { page: ContactPage; onEdit: () => void };

/** Who this is, at which customer, and how to reach them. */
export function ContactHead({ page, onEdit }: Props) {
  const { t } = useTranslation("contacts");
  const { contact, customer, may } = page;
  const main = useMakeMain();
  const role = contact.role_in_decision;
  return (
    <RecordHead
      name={contact.name || contact.phone || contact.wechat}
      tags={
        <>
          {role && <Tag>{t(`common:decision_role.${role}`)}</Tag>}
          {contact.is_main && <Tag tone="neutral">{t("main")}</Tag>}
        </>
      }
      acts={
        may.edit && (
          <>
            {!contact.is_main && (
              <Button type="text" loading={main.isPending} onClick={() => main.mutate(contact)}>
                {t("make_main")}
              </Button>
            )}
            <Button icon={<Icon name="pen" />} onClick={onEdit}>
              {t("records:form.edit_action")}
            </Button>
          </>
        )
      }
      facts={[
        <Link key="customer" {...linkOf({ type: "customer", id: customer.id })} className={s.customer}>
          <Icon name="building" />
          {customer.name}
        </Link>,
        contact.title,
        contact.phone && <PhoneLink phone={contact.phone} />,
        contact.owner && <OwnedBy owner={contact.owner} />,
      ]}
    />
  );
}
