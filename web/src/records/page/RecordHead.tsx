import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Avatar } from "@/components/Avatar";
import { Facts } from "@/components/Facts";
import type { Ref } from "@/lib/contract";
import { useMe } from "@/lib/session";
import { dialAddress, sayPhone } from "../phone";
import s from "./RecordHead.module.css";

type Props = {
  name: string;
  /** Beside the name. */
  tags?: ReactNode;
  /** At the right end: what can be done with it. */
  acts?: ReactNode;
  /** Under the name, with a dot between; what is empty is left out. */
  facts: (ReactNode | false | null | undefined)[];
};

/** Whose record this is. */
export function RecordHead({ name, tags, acts, facts }: Props) {
  return (
    <header className={s.head}>
      <div className={s.names}>
        <h1>{name}</h1>
        {tags}
        <span className={s.acts}>{acts}</span>
      </div>
      <Facts facts={facts} className={s.about} />
    </header>
  );
}

export function PhoneLink({ phone }: { phone: string }) {
  return <a href={dialAddress(phone)}>{sayPhone(phone)}</a>;
}

export function OwnedBy({ owner }: { owner: Ref }) {
  const { t } = useTranslation("records");
  const me = useMe();
  return (
    <span className={s.owner}>
      <Avatar name={owner.name} size={20} />
      {t("owned_by", { name: owner.id === me.id ? t("common:you") : owner.name })}
    </span>
  );
}
