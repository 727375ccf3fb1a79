import { Link } from "@tanstack/react-router";
import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { Avatar } from "@/components/Avatar";
import { Icon } from "@/components/Icon";
import { Pick } from "@/components/Pick";
import type { ContactOut } from "@/lib/contract";
import { useMakeMain } from "@/records/contacts/useMakeMain";
import { linkOf } from "@/records/links";
import { Block } from "@/records/page/Block";
import { dialAddress } from "@/records/phone";
import { chainOf } from "./chain";
import s from "./DecisionChain.module.css";

/** So many stand beside each other under the one who decides. */
const BESIDE = 3;

type Props = { contacts: ContactOut[]; onAdd?: (() => void) | undefined };

const nameOf = ({ name, phone, wechat, email }: ContactOut) => name || phone || wechat || email;

/** The people there: who decides on top, below those who have a say in it. */
export function DecisionChain({ contacts, onAdd }: Props) {
  const { t } = useTranslation("customers");
  const { deciders, others } = chainOf(contacts);
  const tied = deciders.length > 0 && others.length > 1 && others.length <= BESIDE;
  return (
    <Block title={t("chain.title")} note={t("chain.people", { count: contacts.length })}>
      {deciders.length > 0 && (
        <ul className={s.deciders} data-tied={others.length > 0 || undefined}>
          {deciders.map((person) => (
            <Person key={person.id} person={person} size={36} />
          ))}
        </ul>
      )}
      {deciders.length === 0 && contacts.length > 0 && <p className={s.open}>{t("chain.no_decider")}</p>}
      {contacts.length === 0 && <p className={s.open}>{t("chain.none")}</p>}
      {others.length > 0 && (
        <ul className={s.others} data-tied={tied || undefined}>
          {others.map((person) => (
            <Person key={person.id} person={person} size={28} />
          ))}
        </ul>
      )}
      {contacts.length > 1 && <MainContact contacts={contacts} mayChange={onAdd !== undefined} />}
      {onAdd && (
        <Button type="link" className={s.add ?? ""} icon={<Icon name="plus" />} onClick={onAdd}>
          {t("chain.add")}
        </Button>
      )}
    </Block>
  );
}

type MainProps = { contacts: ContactOut[]; mayChange: boolean };

/** Whom lists and cards of the customer name, and whom one speaks to if nobody else is meant. */
function MainContact({ contacts, mayChange }: MainProps) {
  const { t } = useTranslation("customers");
  const { mutate, isPending, variables } = useMakeMain();
  const main = contacts.find(({ is_main }) => is_main);
  const chosen = isPending ? variables.id : (main?.id ?? null);
  return (
    <div className={s.main}>
      <span>{t("contacts:main")}</span>
      {mayChange ? (
        <Pick
          label={t("contacts:main")}
          none={t("chain.no_main")}
          options={contacts.map((one) => ({ value: one.id, label: nameOf(one) }))}
          value={chosen}
          disabled={isPending}
          onChange={(id) => {
            const person = contacts.find((one) => one.id === id);
            if (person) mutate(person);
          }}
        />
      ) : (
        <b>{main ? nameOf(main) : t("chain.no_main")}</b>
      )}
    </div>
  );
}

function Person({ person, size }: { person: ContactOut; size: 28 | 36 }) {
  const { t } = useTranslation("customers");
  const { id, name, title, phone, role_in_decision: role } = person;
  const about = [title, role && t(`common:decision_role.${role}`)].filter(Boolean).join(t("records:comma"));
  return (
    <li className={s.person}>
      <Link {...linkOf({ type: "contact", id })} className={s.open_person}>
        <Avatar name={name} size={size} />
        <b>{nameOf(person)}</b>
        <small>{about || t("chain.no_role")}</small>
      </Link>
      {phone && (
        <a className={s.call} href={dialAddress(phone)} aria-label={t("records:next.call", { name })}>
          <Icon name="phone" size={12} />
        </a>
      )}
    </li>
  );
}
