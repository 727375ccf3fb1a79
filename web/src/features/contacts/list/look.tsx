import { memo } from "react";
import { useTranslation } from "react-i18next";
import { Tag } from "@/components/Tag";
import type { ContactRow } from "@/lib/contract";
import { addressOf } from "@/records/links";
import { RecordCard } from "@/records/list/RecordCard";
import { Cell, OwnerCell, RecordLine } from "@/records/list/RecordLine";
import type { CardProps, LineProps, ListLook } from "@/records/list/RecordTable";
import { dialAddress, sayPhone } from "@/records/phone";
import s from "./ContactColumns.module.css";

const hrefOf = ({ id }: ContactRow) => addressOf({ type: "contact", id });
const nameOf = (row: ContactRow) => row.name || row.phone || row.wechat || row.email;

const Line = memo(function ContactLine(props: LineProps<ContactRow>) {
  const { row, words } = props;
  const { t } = useTranslation("common");
  const role = row.role_in_decision;
  return (
    <RecordLine {...props} name={nameOf(row)} about={row.title} href={hrefOf(row)}>
      <Cell column="of_customer" tone="second" title={row.customer.name}>
        {row.customer.name}
      </Cell>
      <Cell column="role">
        {role && <Tag>{t(`decision_role.${role}`)}</Tag>}
        {row.is_main && <Tag tone="neutral">{t("contacts:main_short")}</Tag>}
      </Cell>
      <Cell column="phone">
        {row.phone && (
          <a className={s.number} href={dialAddress(row.phone)}>
            {sayPhone(row.phone)}
          </a>
        )}
      </Cell>
      <Cell column="email" tone="second" title={row.email || row.wechat}>
        {row.email || row.wechat}
      </Cell>
      <OwnerCell owner={row.owner} />
      <Cell column="changed" tone="pale" title={words.exact(row.changed_at)}>
        {words.moment(row.changed_at)}
      </Cell>
    </RecordLine>
  );
});

const Card = memo(function ContactCard(props: CardProps<ContactRow>) {
  const { row } = props;
  const { t } = useTranslation("common");
  const role = row.role_in_decision;
  return (
    <RecordCard
      {...props}
      href={hrefOf(row)}
      head={
        <>
          <b>{nameOf(row)}</b>
          {role && <Tag>{t(`decision_role.${role}`)}</Tag>}
          {row.is_main && <Tag tone="neutral">{t("contacts:main_short")}</Tag>}
        </>
      }
      facts={[row.customer.name, row.title, row.phone && sayPhone(row.phone)]}
    />
  );
});

/** How contacts look in their list. */
export const contactLook: ListLook<ContactRow> = {
  columns: ["person", "of_customer", "role", "phone", "email", "owner", "changed"],
  className: s.columns ?? "",
  Line,
  Card,
  card: 71,
};
