import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { CoverTag } from "@/components/CoverTag";
import { Dot } from "@/components/Dot";
import { ListRow } from "@/components/List";
import { StepDashes } from "@/components/StepDashes";
import { Tag, TierTag } from "@/components/Tag";
import { TimeLeft } from "@/components/TimeLeft";
import type { WorkItem } from "@/lib/contract";
import { usePhone } from "@/lib/media";
import { useWords } from "@/lib/words";
import { linkOf } from "@/records/links";
import { Pressing } from "@/records/steps/Pressing";
import { CardActions } from "./CardActions";
import { keyOf } from "./order";
import type { CardAction } from "./useCards";
import { Whose } from "./Whose";
import s from "./WorkRow.module.css";

type Props = {
  item: WorkItem;
  selected: boolean;
  mayHandOver: boolean;
  onSelect: () => void;
  onAct: (action: CardAction) => void;
};

/** A card in three lines: whose record, which step and why, the last thing said; at the right the time left. */
export function WorkRow({ item, selected, mayHandOver, onSelect, onAct }: Props) {
  const phone = usePhone();
  return (
    <ListRow
      role="group"
      aria-label={`${item.record.name} ${item.title}`}
      aria-current={selected || undefined}
      selected={selected}
      className={s.row}
      data-key={keyOf(item)}
      data-quiet-focus
      tabIndex={selected ? 0 : -1}
      onClick={onSelect}
      onFocus={(event) => event.target === event.currentTarget && !selected && onSelect()}
    >
      <div className={s.words}>
        <Head item={item} />
        <StepWords item={item} />
        {phone && selected && item.why && <p className={s.why}>{item.why}</p>}
        <LastWords item={item} />
      </div>
      <div className={s.time}>
        <TimeLeft dueAt={item.due_at} remainingMinutes={item.remaining_minutes} urgency={item.urgency} />
        <Told item={item} />
      </div>
      {selected && <CardActions item={item} mayHandOver={mayHandOver} onAct={onAct} />}
    </ListRow>
  );
}

function Head({ item }: { item: WorkItem }) {
  const { t } = useTranslation("today");
  const phone = usePhone();
  const { record, contact } = item;
  return (
    <div className={s.head}>
      <Link {...linkOf(record)} className={s.name} tabIndex={-1}>
        {record.name}
      </Link>
      <TierTag tier={record.tier} />
      <Pressing item={item} />
      {contact && (
        <span className={s.who}>
          {contact.name}
          {contact.name && contact.title && <Dot />}
          {contact.title}
        </span>
      )}
      {!phone && <Whose item={item} />}
      {!phone && <CoverTag covers={item.covers} />}
      {!phone && item.kind === "task" && <Tag tone="neutral">{t("task")}</Tag>}
    </div>
  );
}

function StepWords({ item }: { item: WorkItem }) {
  return (
    <div className={s.step}>
      {item.dashes.length > 0 && (
        <span className={s.dashes}>
          <StepDashes dashes={item.dashes} />
        </span>
      )}
      <span className={s.stepName}>
        {item.sop && item.step && <i>{`${item.sop.name} / `}</i>}
        {item.step?.name ?? item.title}
      </span>
      <span className={s.reason} title={item.why}>
        {item.why}
      </span>
    </div>
  );
}

const CHANNELS = new Set(["phone", "wechat", "email", "visit", "meeting", "other"]);

/** The customer's words in corner brackets, with who, when and how. */
function LastWords({ item }: { item: WorkItem }) {
  const { t } = useTranslation("today");
  const words = useWords();
  // On the phone the company's name needs the whole line above.
  const cover = usePhone() && (
    <span className={s.beside}>
      {item.kind === "task" && <Tag tone="neutral">{t("task")}</Tag>}
      <Whose item={item} />
      <CoverTag covers={item.covers} />
    </span>
  );
  if (!item.last) {
    return (
      <div className={s.last}>
        {cover}
        {t("nothing_said")}
      </div>
    );
  }
  const { text, who, at, channel } = item.last;
  const how = CHANNELS.has(channel) ? t(`common:channel.${channel}`) : channel;
  return (
    <div className={s.last} title={words.exact(at)}>
      {cover}
      <q>{text}</q>
      <span>
        {who}
        {who && <Dot />}
        {words.day(at)} {how}
      </span>
    </div>
  );
}

function Told({ item }: { item: WorkItem }) {
  const { t } = useTranslation("today");
  const words = useWords();
  const last = item.told.at(-1);
  if (item.snoozed_until && new Date(item.snoozed_until) > words.now) {
    return <div className={s.told}>{t("snoozed_until", { moment: words.moment(item.snoozed_until) })}</div>;
  }
  if (!last) return null;
  const said = last.answered_at ? "told_answered" : last.read_at ? "told_read" : "told";
  const lines = item.told.map(({ name, at, read_at, answered_at }) =>
    [
      `${name} ${words.exact(at)}`,
      read_at && t("read_at", { moment: words.exact(read_at) }),
      answered_at && t("answered_at", { moment: words.exact(answered_at) }),
    ]
      .filter(Boolean)
      .join(" · "),
  );
  return (
    <div className={s.told} title={[...lines, item.late_reason].filter(Boolean).join("\n")}>
      {item.asked ? t("asked") : t(said, { name: last.name })}
    </div>
  );
}

/** One line for what is not due today. */
export function UpcomingRow({ item, onSelect }: { item: WorkItem; onSelect: () => void }) {
  const words = useWords();
  return (
    <ListRow
      dense
      role="group"
      aria-label={`${item.record.name} ${item.title}`}
      className={s.upcoming}
      data-key={keyOf(item)}
      tabIndex={-1}
      onClick={onSelect}
    >
      <span className={s.dashes}>
        <StepDashes dashes={item.dashes} />
      </span>
      <b>{item.record.name}</b>
      <span className={s.what}>{item.step?.name ?? item.title}</span>
      {item.due_at && (
        <time dateTime={item.due_at} title={words.exact(item.due_at)}>
          {words.moment(item.due_at)}
        </time>
      )}
    </ListRow>
  );
}
