import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Dot } from "@/components/Dot";
import { Icon, type IconName } from "@/components/Icon";
import { Tag, type TagTone } from "@/components/Tag";
import type { Attitude, Channel, TimelineEntry } from "@/lib/contract";
import { useWords } from "@/lib/words";
import { TakeMenu } from "../taking/TakeMenu";
import s from "./Entry.module.css";

const channelSigns: Record<Channel, IconName> = {
  phone: "phone",
  wechat: "wechat",
  email: "mail",
  visit: "visit",
  meeting: "meeting",
  other: "note",
};
const kindSigns: Record<TimelineEntry["kind"], IconName> = {
  follow_up: "note",
  sop: "sop",
  task: "task",
  change: "change",
};
const attitudeTones: Record<Exclude<Attitude, "">, TagTone> = {
  positive: "green",
  waiting: "neutral",
  hesitant: "amber",
  averse: "red",
  refused: "red",
};
const signOf = ({ kind, channel }: TimelineEntry) => (channel ? channelSigns[channel] : kindSigns[kind]);

/** `follow_up:12` */
const idOf = ({ id }: TimelineEntry) => Number(/[0-9]+$/.exec(id)?.[0]);

/** One thing that happened. What people said stands in ink, what the product noted is paler. */
export function Entry({ entry }: { entry: TimelineEntry }) {
  const words = useWords();
  const { t } = useTranslation("records");
  const said = entry.kind === "follow_up";
  return (
    <li className={s.entry} data-pale={said ? undefined : ""}>
      <span className={s.sign}>
        <Icon name={signOf(entry)} size={20} />
      </span>
      <div className={s.body}>
        <div className={s.head}>
          <Title entry={entry} />
          <span className={s.when}>
            <time dateTime={entry.at} title={words.exact(entry.at)}>
              {words.moment(entry.at)}
            </time>
            <Dot />
            {entry.by?.name ?? t(`timeline.by.${entry.kind}`)}
          </span>
          {said && (
            <span className={s.more}>
              <TakeMenu followUpId={idOf(entry)} name={entry.title} />
            </span>
          )}
        </div>
        {entry.kind === "change" ? <Changes entry={entry} /> : entry.text && <Words text={entry.text} />}
        {said && <Foot entry={entry} />}
      </div>
    </li>
  );
}

function Title({ entry }: { entry: TimelineEntry }) {
  const { t } = useTranslation("records");
  const { channel, contact, attitude, satisfaction } = entry;
  if (entry.kind !== "follow_up") {
    const only = entry.changes?.length === 1 ? entry.changes[0] : undefined;
    return <span className={s.title}>{only && isShort(only) ? <Change {...only} /> : entry.title}</span>;
  }
  const name = channel ? t(`common:channel.${channel}`) : entry.title;
  const subject = entry.title && entry.title !== name ? entry.title : "";
  return (
    <>
      <b>{name}</b>
      {contact && <span>{contact}</span>}
      {subject && <span className={s.subject}>{subject}</span>}
      {attitude && <Tag tone={attitudeTones[attitude]}>{t(`common:attitude.${attitude}`)}</Tag>}
      {satisfaction != null && <Tag tone="neutral">{t("timeline.satisfaction", { satisfaction })}</Tag>}
      {entry.imported && <Tag tone="neutral">{t("timeline.imported")}</Tag>}
    </>
  );
}

type ChangeProps = { label: string; from: string; to: string };
const isShort = ({ from, to }: ChangeProps) => from.length + to.length < 48;

/** 分层 潜在 → 成长型 */
function Change({ label, from, to }: ChangeProps) {
  const { t } = useTranslation("records");
  return (
    <span className={s.change}>
      {label} {from && <span>{from} → </span>}
      <span className={s.to}>{to || t("timeline.emptied")}</span>
    </span>
  );
}

function Changes({ entry }: { entry: TimelineEntry }) {
  const [first, ...rest] = entry.changes ?? [];
  if (!first) return entry.text ? <Words text={entry.text} /> : null;
  if (rest.length === 0 && isShort(first)) return null;
  return (
    <ul className={s.changes}>
      {[first, ...rest].map((change) => (
        <li key={change.label}>
          <Change {...change} />
        </li>
      ))}
    </ul>
  );
}

const LONG = 220;

/** Long texts show their beginning; a press shows the rest. */
function Words({ text }: { text: string }) {
  const { t } = useTranslation("records");
  const [open, setOpen] = useState(false);
  const long = text.length > LONG && !open;
  return (
    <p className={s.words}>
      {long ? `${text.slice(0, LONG)}…` : text}
      {long && (
        <button type="button" onClick={() => setOpen(true)}>
          {t("timeline.whole")}
        </button>
      )}
    </p>
  );
}

function Foot({ entry }: { entry: TimelineEntry }) {
  const keywords = entry.keywords ?? [];
  if (keywords.length === 0 && !entry.next_action) return null;
  return (
    <div className={s.foot}>
      {keywords.map((keyword) => (
        <Tag key={keyword} tone="neutral">
          {keyword}
        </Tag>
      ))}
      {entry.next_action && (
        <span className={s.then}>
          <Icon name="hand" />
          {entry.next_action}
        </span>
      )}
    </div>
  );
}
