import { useTranslation } from "react-i18next";
import { Avatar } from "@/components/Avatar";
import type { Account } from "@/lib/contract";
import { useWords } from "@/lib/words";
import s from "./PeopleSettings.module.css";

type Props = {
  person: Account;
  /** Who answers for them by their department. */
  head: string | null;
  open: boolean;
  onOpen: () => void;
};

/** One person in a line; on the phone in two. */
export function PersonRow({ person, head, open, onOpen }: Props) {
  const { t } = useTranslation("organisation");
  const words = useWords();
  const seen = person.last_seen_at;
  return (
    <li>
      <button type="button" className={s.row} data-selected={open || undefined} onClick={onOpen}>
        <span className={s.who}>
          <Avatar name={person.name} size={28} />
          <span>
            <b>{person.name}</b>
            <small>{person.login}</small>
          </span>
        </span>
        <span>{t(`frame:role.${person.role}`)}</span>
        <span>{person.department?.name ?? "—"}</span>
        <span className={s.wide} data-quiet={!person.manager || undefined}>
          {person.manager?.name ?? (head ? t("people.by_department", { name: head }) : "—")}
        </span>
        <span className={s.wide} title={seen ? words.exact(seen) : undefined}>
          {seen ? words.moment(seen) : t("people.never_seen")}
        </span>
        <span className={s.wide} data-quiet={!person.second_factor || undefined}>
          {person.second_factor ? t("people.factor_on") : t("people.factor_off")}
        </span>
      </button>
    </li>
  );
}
