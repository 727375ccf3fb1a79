import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Dot } from "@/components/Dot";
import { Icon } from "@/components/Icon";
import type { LeadPage, OpenItem } from "@/lib/contract";
import { useMe } from "@/lib/session";
import { useWords } from "@/lib/words";
import { dialAddress } from "@/records/leads/phone";
import s from "./NextStep.module.css";

type Props = {
  page: LeadPage;
  /** A follow-up is being written beside it: its button is the one to press. */
  writing: boolean;
  onWrite: (item?: OpenItem) => void;
};

/** The one thing to do now: what, why, by when, and the buttons for it. */
export function NextStep({ page, writing, onWrite }: Props) {
  const item = page.open[0];
  if (!item) return <NothingNext page={page} writing={writing} onWrite={onWrite} />;
  return <Band page={page} item={item} writing={writing} onWrite={onWrite} />;
}

function Band({ page, item, writing, onWrite }: Props & { item: OpenItem }) {
  const { t } = useTranslation("lead");
  const me = useMe();
  const [scriptOpen, setScriptOpen] = useState(false);
  const step = page.run?.steps.find(({ key }) => key === item.step?.key);
  const waiting = step?.state === "waiting";
  const mine = item.assignee.id === me.id;
  return (
    <section className={s.band} data-quiet={waiting || undefined} aria-label={t("next.label")}>
      <div className={s.words}>
        <span className={s.label}>
          {step?.goal ? t("next.step", { name: step.name }) : t("next.label")}
          {!mine && !waiting && <em>{t("next.waits_for", { name: item.assignee.name })}</em>}
        </span>
        <h2>{step?.goal || item.title}</h2>
        {waiting ? <WaitingUntil item={item} /> : <Why item={item} />}
      </div>
      <div className={s.acts}>
        {item.script && (
          <Button
            type="text"
            size="large"
            className={s.script ?? ""}
            icon={<Icon name="book" />}
            aria-expanded={scriptOpen}
            onClick={() => setScriptOpen(!scriptOpen)}
          >
            {t("next.script")}
          </Button>
        )}
        <Acts page={page} item={item} writing={writing} onWrite={onWrite} />
      </div>
      {scriptOpen && <p className={s.said}>{item.script}</p>}
    </section>
  );
}

function Why({ item }: { item: OpenItem }) {
  return (
    <p>
      {item.why && <span>{item.why}</span>}
      {item.why && item.due_at && <Dot />}
      <Left item={item} />
    </p>
  );
}

/** A step that begins on a day to come; nobody is late before. */
function WaitingUntil({ item }: { item: OpenItem }) {
  const { t } = useTranslation("lead");
  const words = useWords();
  const values = { name: item.assignee.name, day: item.due_at ? words.day(item.due_at) : "" };
  return <p>{item.due_at ? t("next.waits_until", values) : item.why}</p>;
}

function Acts({ page, item, writing, onWrite }: Props & { item?: OpenItem }) {
  const { t } = useTranslation("lead");
  const name = item?.contact?.name || page.lead.contact_name;
  const phone = item?.contact?.phone || page.lead.phone;
  if (writing) return null;
  return (
    <div className={s.main}>
      {phone && (
        <Button size="large" icon={<Icon name="phone" size={20} />} href={dialAddress(phone)}>
          {name ? t("next.call", { name }) : t("next.call_plain")}
        </Button>
      )}
      {page.may.follow_up && (
        <Button
          type="primary"
          size="large"
          className={s.write ?? ""}
          icon={<Icon name="pen" size={20} />}
          onClick={() => onWrite(item)}
        >
          {t("next.write")}
        </Button>
      )}
    </div>
  );
}

/** From here on a length is said in days, which are working days by their name. */
const WORKING_DAY = 450;

/** 16:00 前，还剩 4 小时 06 分工作时间 */
function Left({ item }: { item: OpenItem }) {
  const { t } = useTranslation("lead");
  const words = useWords();
  const minutes = item.remaining_minutes;
  if (!item.due_at) return null;
  const left = minutes === null ? "" : words.left(minutes);
  const inHours = minutes !== null && Math.abs(minutes) < WORKING_DAY;
  return (
    <span title={words.exact(item.due_at)}>
      {words.due(item.due_at)}
      {left && t("comma")}
      {left && (
        <span className={s.left} data-urgency={item.urgency}>
          {inHours ? t("next.working_time", { left }) : left}
        </span>
      )}
    </span>
  );
}

/** Nothing to do: why, and what could be done. */
function NothingNext({ page, writing, onWrite }: Props) {
  const { t } = useTranslation("lead");
  const { title, text } = useNothing(page);
  return (
    <section className={s.band} data-quiet aria-label={t("next.label")}>
      <div className={s.words}>
        <span className={s.label}>{t("next.label")}</span>
        <h2>{title}</h2>
        <p>{text}</p>
      </div>
      <div className={s.acts}>
        <Acts page={page} writing={writing} onWrite={onWrite} />
      </div>
    </section>
  );
}

function useNothing({ run, lead }: LeadPage): { title: string; text: string } {
  const { t } = useTranslation("lead");
  const words = useWords();
  if (lead.state === "returned") return { title: t("next.returned"), text: lead.return_reason };
  if (run?.state === "scheduled" && run.starts_at) {
    const values = { name: run.sop.name, moment: words.full(run.starts_at) };
    return { title: t("next.scheduled"), text: t("next.starts", values) };
  }
  if (lead.state === "lost") {
    const reason = lead.lost_reason && t(`common:lost_reason.${lead.lost_reason}`);
    return { title: t("next.lost"), text: reason || t("next.lost_text") };
  }
  if (run?.state === "done") return { title: t("next.done"), text: t("next.done_text") };
  return { title: t("next.none"), text: t("next.none_text") };
}
