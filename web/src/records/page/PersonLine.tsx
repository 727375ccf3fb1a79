import { Avatar } from "@/components/Avatar";
import { dialAddress, sayPhone } from "../phone";
import s from "./Side.module.css";

type Person = { name: string; title: string; phone: string; wechat: string; email: string };

/** A person with the ways to reach them. */
export function PersonLine({ person }: { person: Person }) {
  return (
    <div className={s.person}>
      <Avatar name={person.name} />
      <div>
        <b>{person.name}</b> <span>{person.title}</span>
        <p>
          {person.phone && <a href={dialAddress(person.phone)}>{sayPhone(person.phone)}</a>}
          {person.wechat && <span>{person.wechat}</span>}
          {person.email && <a href={`mailto:${person.email}`}>{person.email}</a>}
        </p>
      </div>
    </div>
  );
}
