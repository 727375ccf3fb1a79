import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Dot } from "@/components/Dot";
import { Icon } from "@/components/Icon";
import type { Hand, LeadPage, OpenItem } from "@/lib/contract";
import { useMe } from "@/lib/session";
import { useWords } from "@/lib/words";
import { StepFile } from "../files/StepFile";
import { dialAddress } from "../phone";
import { aboutOf } from "../steps/about";
import { HandButton, mainOf } from "../steps/HandButton";
import { Pressing } from "../steps/Pressing";
import { ReturnButton } from "../steps/ReturnButton";
import { StepMenu } from "../steps/StepMenu";
import { type FactOf, PausedUntil, StepParts, WhyAgain } from "../steps/StepParts";
import { WhyLate } from "../steps/WhyLate";
import s from "./NextStep.module.css";

/** What the page of any record that has an SOP brings. */
export type Work = Pick<LeadPage, "run" | "open"> & { may: { follow_up: boolean } };
export type Nothing = { title: string; text: string };

type Props = {
  work: Work;
  /** Who is called where the step names nobody. */
  contact: { name: string; phone: string };
  /** Why there is nothing to do, if that is not the SOP's matter. */
  nothing: Nothing | null;
  /** A follow-up is being written beside it: its button is the one to press. */
  writing: boolean;
  fact: FactOf;
  onWrite: (item?: OpenItem) => void;
};

/** The one thing to do now: what, why, by when, and the buttons for it. */
export function NextStep(props: Props) {
  const item = props.work.open[0];
  return item ? <Band {...props} item={item} /> : <NothingNext {...props} />;
}

function Band(props: Props & { item: OpenItem }) {
  const { item, fact } = props;
  const { t } = useTranslation("records");
  const me = useMe();
  const [scriptOpen, setScriptOpen] = useState(false);
  const state = item.hand?.state ?? "open";
  const standing = state === "paused" || state === "checking";
  const label = standing ? (`next.${state}` as const) : "next.step";
  const mine = item.assignee.id === me.id;
  // The line above shows another SOP of the record: then this says which one it is of.
  const other = item.sop && item.sop.id !== props.work.run?.sop.id ? item.sop : null;
  return (
    <section
      className={s.band}
      data-quiet={state !== "open" || undefined}
      data-state={state}
      aria-label={t("next.label")}
    >
      <div className={s.words}>
        <WhyAgain item={item} />
        <WhyLate item={item} />
        <span className={s.label}>
          {item.goal || standing ? t(label, { name: item.title }) : t("next.label")}
          {other && <em>{other.name}</em>}
          {item.queued && <em>{t("next.in_queue", { name: item.assignee.name })}</em>}
          {!mine && !item.queued && (state === "open" || state === "paused") && (
            <em>{t("next.waits_for", { name: item.assignee.name })}</em>
          )}
          <span className={s.pressing}>
            <Pressing item={item} />
          </span>
        </span>
        <h2>{item.goal || item.title}</h2>
        <When item={item} state={state} />
        <StepParts item={item} fact={fact} />
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
        <Acts {...props} />
        {item.hand && (
          <StepMenu step={{ id: item.id, name: item.title, hand: item.hand }} about={aboutOf(item)} />
        )}
      </div>
      {scriptOpen && <p className={s.said}>{item.script}</p>}
    </section>
  );
}

function When({ item, state }: { item: OpenItem; state: Hand["state"] }) {
  if (state === "waiting") return <WaitingUntil item={item} />;
  if (state === "open" || state === "checking") return <Why item={item} />;
  return (
    <p>
      <PausedUntil item={item} />
    </p>
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
  const { t } = useTranslation("records");
  const words = useWords();
  if (item.hand?.held) return <p>{item.why}</p>;
  const values = { name: item.assignee.name, day: item.due_at ? words.day(item.due_at) : "" };
  return <p>{item.due_at ? t("next.waits_until", values) : item.why}</p>;
}

function Acts({ work, contact, item, writing, onWrite }: Props & { item?: OpenItem }) {
  const { t } = useTranslation("records");
  const name = item?.contact?.name || contact.name;
  const phone = item?.contact?.phone || contact.phone;
  const main = mainOf(item?.hand ?? null);
  // Whoever checks agrees or returns it; a word on it goes into the box beneath.
  const checks = item?.hand?.may.includes("return") ?? false;
  const writes = work.may.follow_up && !checks;
  if (writing) return null;
  return (
    <div className={s.main} data-three={(phone && (writes || checks) && main && true) || undefined}>
      {phone && (
        <Button size="large" icon={<Icon name="phone" size={20} />} href={dialAddress(phone)}>
          <span className={s.call}>{name ? t("next.call", { name }) : t("next.call_plain")}</span>
        </Button>
      )}
      {writes && (
        <Button
          type={main ? "default" : "primary"}
          size="large"
          icon={<Icon name="pen" size={20} />}
          onClick={() => onWrite(item)}
        >
          {t("next.write")}
        </Button>
      )}
      {item && main === "add_file" && <StepFile large item={item} />}
      {item && checks && <ReturnButton large stepId={item.id} name={item.title} />}
      {item && main && main !== "add_file" && (
        <HandButton large stepId={item.id} name={item.title} main={main} />
      )}
    </div>
  );
}

/** From here on a length is said in days, which are working days by their name. */
const WORKING_DAY = 450;

/** 16:00 前，还剩 4 小时 06 分工作时间 */
function Left({ item }: { item: OpenItem }) {
  const { t } = useTranslation("records");
  const words = useWords();
  const minutes = item.remaining_minutes;
  if (!item.due_at) return null;
  const left = minutes === null ? "" : words.left(minutes, item.urgency === "late");
  const inHours = minutes !== null && minutes !== 0 && Math.abs(minutes) < WORKING_DAY;
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
function NothingNext(props: Props) {
  const { t } = useTranslation("records");
  const ofSop = useNothing(props.work.run);
  const { title, text } = props.nothing ?? ofSop;
  return (
    <section className={s.band} data-quiet aria-label={t("next.label")}>
      <div className={s.words}>
        <span className={s.label}>{t("next.label")}</span>
        <h2>{title}</h2>
        <p>{text}</p>
      </div>
      <div className={s.acts}>
        <Acts {...props} />
      </div>
    </section>
  );
}

function useNothing(run: LeadPage["run"]): Nothing {
  const { t } = useTranslation("records");
  const words = useWords();
  if (run?.state === "scheduled" && run.starts_at) {
    const values = { name: run.sop.name, moment: words.full(run.starts_at) };
    return { title: t("next.scheduled"), text: t("next.starts", values) };
  }
  if (run?.state === "done") return { title: t("next.done"), text: t("next.done_text") };
  return { title: t("next.none"), text: t("next.none_text") };
}
