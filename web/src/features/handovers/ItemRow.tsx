import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Tag } from "@/components/Tag";
import type { HandoverItem } from "@/lib/contract";
import { useWords } from "@/lib/words";
import { linkOf } from "@/records/links";
import s from "./Handovers.module.css";
import { latenessOf } from "./lateness";

const SHOWN = 3;

type Part = { title: string; state: string; due_at: string | null };

/** A record with what is to do on it; a step or a task on somebody else's record says its own. */
export function ItemRow({ item, offered }: { item: HandoverItem; offered: boolean }) {
  const { t } = useTranslation("handovers");
  const words = useWords();
  const { record } = item;
  const own = item.title === "";
  const parts: Part[] = own ? item.parts : [item];
  const rest = parts.length - SHOWN;
  return (
    <li className={s.item} aria-label={record.name}>
      <div className={s.head}>
        {record.reached ? (
          <Link {...linkOf(record)} className={s.name}>
            {record.name}
          </Link>
        ) : (
          <b title={t(offered ? "item.closed" : "item.not_reached")}>{record.name}</b>
        )}
        {own && item.state && <Tag>{item.state}</Tag>}
        <span className={s.pale}>
          {item.followed_at ? t("item.followed", { day: words.day(item.followed_at) }) : t("item.never")}
        </span>
      </div>
      {parts.slice(0, SHOWN).map((part) => (
        <PartLine key={`${part.title} ${part.due_at}`} part={part} at={item.moved_at} />
      ))}
      {rest > 0 && <p className={s.pale}>{t("item.more", { count: rest })}</p>}
      {!offered && !item.moved && <p className={s.stayed}>{item.problem}</p>}
      {!offered && item.moved && !record.reached && <p className={s.pale}>{t("item.not_reached")}</p>}
    </li>
  );
}

function PartLine({ part, at }: { part: Part; at: string | null }) {
  const { t } = useTranslation("handovers");
  const words = useWords();
  const late = latenessOf(part.due_at, at ?? words.now);
  const key = at === null ? "item.is_late" : "item.late";
  return (
    <p className={s.part}>
      <span>{part.title}</span>
      {part.state && <span className={s.pale}>{part.state}</span>}
      {late ? (
        <span className={s.late} title={words.exact(part.due_at ?? "")}>
          {t(`${key}.${late.unit}`, { count: late.count })}
        </span>
      ) : (
        part.due_at && (
          <time className={s.pale} dateTime={part.due_at} title={words.exact(part.due_at)}>
            {words.deadline(part.due_at)}
          </time>
        )
      )}
    </p>
  );
}
