import { useTranslation } from "react-i18next";
import { Icon, type IconName } from "@/components/Icon";
import { Tag } from "@/components/Tag";
import type { Notification } from "@/lib/contract";
import { useWords } from "@/lib/words";
import { clockTime, wall } from "@/lib/zone";
import s from "./Entry.module.css";

const signs: Record<Notification["kind"], IconName> = {
  reminder: "snooze",
  overdue: "warning",
  escalation: "users",
  task: "task",
  assigned: "hand",
  ask: "message",
  sop_held: "sop",
  sop_broken: "sop",
  sop_changed: "sop",
  check: "eye",
  refresher: "book",
  score: "target",
  voice: "message",
  handover: "hand",
  import: "upload",
};

type Props = { entry: Notification; onOpen: (entry: Notification) => void };

/** One entry: what, of what, when. A press opens its record, or the records that it counts. */
export function Entry({ entry, onOpen }: Props) {
  const { t } = useTranslation("notifications");
  const words = useWords();
  return (
    <li>
      <button
        type="button"
        className={s.entry}
        data-unread={entry.read ? undefined : ""}
        onClick={() => onOpen(entry)}
      >
        <span className={s.sign} data-kind={entry.kind}>
          <Icon name={signs[entry.kind]} size={20} />
        </span>
        <span className={s.words}>
          <span className={s.title}>
            {entry.title}
            {entry.link === "" && <Icon name="right" size={12} />}
            {entry.late && <Tag tone="amber">{t("late")}</Tag>}
          </span>
          {entry.body && <span className={s.body}>{entry.body}</span>}
        </span>
        <span className={s.side}>
          <time dateTime={entry.at} title={words.exact(entry.at)}>
            {clockTime(wall(entry.at))}
          </time>
        </span>
        {!entry.read && <i className={s.dot} role="img" aria-label={t("unread")} />}
      </button>
    </li>
  );
}
