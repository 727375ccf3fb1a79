import { Button, Input, InputNumber } from "antd";
import { useTranslation } from "react-i18next";
import { Pick } from "@/components/Pick";
import { TextBox } from "@/components/TextBox";
import { AddRow } from "./AddRow";
import { ConditionSlot } from "./ConditionSlot";
import { useDesigning } from "./designing";
import {
  conditionOf,
  isNode,
  type Node,
  nodeOf,
  nodesOf,
  stepsOf,
  textOf,
  without,
  withPart,
  withWords,
  wordsOf,
} from "./document";
import { GatesPart } from "./GatesPart";
import s from "./Inspector.module.css";
import { PhasePick } from "./PhasePick";
import { Remove } from "./Remove";
import { Filled, Pill, Section } from "./Sentence";
import { fieldLabel, sayRecord, sayWho, valueLabel } from "./say";
import { useChoices } from "./useChoices";
import { WhoEditor } from "./WhoEditor";
import { Words } from "./Words";

/** The SOP as a whole: what it is called, who comes in, what ends it, what waits for it. */
export function SopInspector() {
  const { t } = useTranslation("designer");
  const { doc, say, readOnly, change } = useDesigning();
  const language = say.language === "en" ? "en" : "zh";
  return (
    <>
      <header className={s.head}>
        <input
          className={s.name}
          aria-label={t("sop.name")}
          maxLength={100}
          disabled={readOnly}
          value={wordsOf(doc.name, say.language)}
          onChange={({ target }) =>
            change({ ...doc, name: withWords(doc.name, language, target.value) }, "name")
          }
        />
        <span>{t("sop.steps", { count: stepsOf(doc).length })}</span>
      </header>
      {readOnly ? (
        <p className={s.text}>{wordsOf(doc.description, say.language)}</p>
      ) : (
        <div className={s.goal}>
          <TextBox
            aria-label={t("sop.description")}
            placeholder={t("sop.description_hint")}
            variant="borderless"
            minRows={1}
            maxLength={1000}
            value={wordsOf(doc.description, say.language)}
            onChange={(text) =>
              change(withPart(doc, "description", withWords(doc.description, language, text)), "description")
            }
          />
        </div>
      )}
      <div className={s.phase}>
        <PhasePick of={doc} none={t("phase.by_record")} onChange={(next) => change(next)} />
      </div>
      <Enters />
      <Ends />
      <GatesPart />
      <AtEnd />
      {!readOnly && (
        <Section
          title={t("part.words")}
          part="words"
          about={["name", "description", "sop", "starts_on", "steps"]}
          sentence={
            <Pill part="words" tone="none">
              {t("sop.both")}
            </Pill>
          }
        >
          <Words
            label={t("sop.name")}
            value={doc.name}
            onChange={(words, writing) => change({ ...doc, name: words }, `name ${writing}`)}
          />
          <Words
            label={t("sop.description")}
            value={doc.description}
            onChange={(words, writing) =>
              change(withPart(doc, "description", words), `description ${writing}`)
            }
          />
        </Section>
      )}
    </>
  );
}

const AGAIN = ["once_at_a_time", "once", "after_days"] as const;

function Enters() {
  const { t } = useTranslation("designer");
  const { doc, say, change } = useDesigning();
  const enters = conditionOf(doc.enters);
  const days = Number(nodeOf(doc.again).after_days) || 0;
  const again = isNode(doc.again) ? "after_days" : doc.again === "once" ? "once" : "once_at_a_time";
  const set = (next: (typeof AGAIN)[number]) =>
    change(
      next === "once_at_a_time"
        ? without(doc, "again")
        : { ...doc, again: next === "once" ? "once" : { after_days: days || 90 } },
    );
  return (
    <Section
      title={t("part.enters")}
      part="enters"
      about={["enters", "again"]}
      sentence={
        <Filled
          text={t("enters.sentence")}
          parts={{
            record: sayRecord(say),
            when: <Pill part="enters">{enters ? say.condition(enters) || "…" : t("enters.each")}</Pill>,
            again: <Pill part="enters">{t(`again.said.${again}`, { count: days })}</Pill>,
          }}
        />
      }
    >
      <ConditionSlot
        label={t("part.enters")}
        value={enters}
        onChange={(next) => change(withPart(doc, "enters", next))}
      />
      <div className={s.line}>
        <span className={s.label}>{t("again.label")}</span>
        <Pick
          label={t("again.label")}
          outlined
          value={again}
          options={AGAIN.map((one) => ({ value: one, label: t(`again.${one}`) }))}
          onChange={(next) => next && set(next)}
        />
        {again === "after_days" && (
          <InputNumber
            className={s.number ?? ""}
            aria-label={t("again.days")}
            min={1}
            max={3650}
            precision={0}
            value={days}
            onChange={(count) => count && change({ ...doc, again: { after_days: count } })}
          />
        )}
      </div>
    </Section>
  );
}

function Ends() {
  const { t } = useTranslation("designer");
  const { doc, say, change } = useDesigning();
  const fields = useChoices();
  const ends = nodesOf(doc.ends);
  const write = (next: Node[], writing?: string) => change(withPart(doc, "ends", next), writing);
  const set = (at: number, end: Node, writing?: string) =>
    write(
      ends.map((one, index) => (index === at ? end : one)),
      writing,
    );
  const said = ends.map(
    (end) => `${fieldLabel(say, textOf(end.field))} ${valueLabel(say, textOf(end.field), end.is)}`,
  );
  return (
    <Section
      title={t("part.ends")}
      part="ends"
      sentence={
        <Pill part="ends" {...(ends.length === 0 && { tone: "none" as const })}>
          {ends.length > 0 ? said.join(t("or")) : t("ends.none")}
        </Pill>
      }
    >
      {ends.map((end, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: ends have no names of their own.
        <div key={at} className={s.row}>
          <div className={s.line}>
            <Pick
              label={t("ends.field")}
              outlined
              value={textOf(end.field)}
              options={fields.map(({ name, label }) => ({ value: name, label }))}
              onChange={(field) =>
                field &&
                set(at, { ...end, field, is: fields.find(({ name }) => name === field)?.choices[0]?.value })
              }
            />
            <Pick
              label={t("ends.is")}
              outlined
              value={String(end.is ?? "")}
              options={fields.find(({ name }) => name === end.field)?.choices ?? []}
              onChange={(is) => set(at, { ...end, is })}
            />
            <Remove onClick={() => write(ends.filter((_, one) => one !== at))} />
          </div>
          <Input
            aria-label={t("ends.reason")}
            placeholder={t("ends.reason")}
            maxLength={40}
            value={textOf(end.reason)}
            onChange={({ target }) => set(at, { ...end, reason: target.value }, `end ${at}`)}
          />
        </div>
      ))}
      <AddRow
        onClick={() => {
          const [field] = fields;
          write([
            ...ends,
            { field: field?.name, is: field?.choices[0]?.value, reason: field?.choices[0]?.value ?? "" },
          ]);
        }}
      >
        {t("ends.add")}
      </AddRow>
    </Section>
  );
}

function AtEnd() {
  const { t } = useTranslation("designer");
  const { doc, say, readOnly, change } = useDesigning();
  const at_end = nodeOf(doc.at_end);
  const has = isNode(doc.at_end);
  if (readOnly && !has) return null;
  const set = (next: Node, writing?: string) => change({ ...doc, at_end: next }, writing);
  return (
    <Section
      title={t("part.at_end")}
      part="at_end"
      sentence={
        has ? (
          <Filled
            text={t("at_end.sentence")}
            parts={{
              who: <Pill part="at_end">{sayWho(say, at_end.who ?? "owner")}</Pill>,
              months: <Pill part="at_end">{t("wait.months", { count: Number(at_end.months) || 0 })}</Pill>,
              task: <Pill part="at_end">{wordsOf(at_end.task, say.language) || "…"}</Pill>,
            }}
          />
        ) : (
          <Pill part="at_end" tone="none">
            {t("at_end.none")}
          </Pill>
        )
      }
    >
      {has ? (
        <>
          <Words
            label={t("at_end.task")}
            value={at_end.task}
            onChange={(task, writing) => set({ ...at_end, task }, `task ${writing}`)}
          />
          <div className={s.line}>
            <span className={s.label}>{t("at_end.months")}</span>
            <InputNumber
              className={s.number ?? ""}
              aria-label={t("at_end.months")}
              min={1}
              max={120}
              precision={0}
              value={Number(at_end.months) || 1}
              onChange={(months) => months && set({ ...at_end, months })}
            />
          </div>
          <WhoEditor value={at_end.who ?? "owner"} onChange={(who) => set({ ...at_end, who })} />
          <Remove onClick={() => change(without(doc, "at_end"))} />
        </>
      ) : (
        <Button
          size="small"
          className={s.add ?? ""}
          onClick={() => set({ task: { zh: t("at_end.first") }, months: 1, who: "owner" })}
        >
          {t("at_end.add")}
        </Button>
      )}
    </Section>
  );
}
