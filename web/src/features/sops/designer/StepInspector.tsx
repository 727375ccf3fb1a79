import { useTranslation } from "react-i18next";
import { CadenceEditor } from "./CadenceEditor";
import { ChecklistEditor } from "./ChecklistEditor";
import { ConditionSlot } from "./ConditionSlot";
import { DueEditor } from "./DueEditor";
import { useChangeStep, useDesigning } from "./designing";
import {
  afterOf,
  conditionOf,
  isNode,
  keyOf,
  nodeOf,
  nodesOf,
  type StepDoc,
  textsOf,
  withPart,
  wordsOf,
} from "./document";
import s from "./Inspector.module.css";
import { LadderEditor } from "./LadderEditor";
import { OrderEditor } from "./OrderEditor";
import { ahead } from "./operations";
import { PhasePick } from "./PhasePick";
import { ProofEditor } from "./ProofEditor";
import { Filled, Pill, Section } from "./Sentence";
import { type StepCommands, StepHead } from "./StepHead";
import {
  duesOf,
  nameOf,
  positionOf,
  sayChecker,
  sayDone,
  sayFrom,
  sayLength,
  sayProof,
  sayThen,
  sayTime,
  sayTold,
  sayWho,
  whoKind,
} from "./say";
import { minutesOf, readSpan } from "./spans";
import { ThenEditor } from "./ThenEditor";
import { WhoEditor } from "./WhoEditor";
import { Words } from "./Words";

type Props = { step: StepDoc; commands: StepCommands };

/** A step in plain sentences; what can be changed stands in pills. */
export function StepInspector({ step, commands }: Props) {
  const { t } = useTranslation("designer");
  const { doc, readOnly } = useDesigning();
  const key = keyOf(step);
  return (
    <>
      <StepHead step={step} position={positionOf(doc, key)} commands={commands} />
      <WhoPart step={step} />
      <OrderPart step={step} />
      <WhenPart step={step} />
      <Section
        title={t("part.proof")}
        part="proof"
        about={["proof", "needs", "check", "concerns"]}
        sentence={<ProofSentence step={step} />}
      >
        <ProofEditor step={step} />
      </Section>
      <LadderPart step={step} />
      {(isNode(step.cadence) || !readOnly) && (
        <Section title={t("part.cadence")} part="cadence" sentence={<CadenceSentence step={step} />}>
          <CadenceEditor step={step} />
        </Section>
      )}
      <ChecklistPart step={step} />
      <ThenPart step={step} />
      <ScriptPart step={step} />
    </>
  );
}

function WhoPart({ step }: { step: StepDoc }) {
  const { t } = useTranslation("designer");
  const { say } = useDesigning();
  const change = useChangeStep(keyOf(step));
  const dues = duesOf(step);
  const by = (
    <Pill part="who" {...(whoKind(step.who) === null && { tone: "none" as const })}>
      {sayWho(say, step.who)}
    </Pill>
  );
  const sentences = (dues.length > 0 ? dues : [{}]).map((due, at) => (
    <p key={JSON.stringify(due)}>
      {dues.length > 1 &&
        (at < dues.length - 1
          ? t("due.if", { when: say.condition(nodeOf(due.when)) || "…" })
          : t("due.else_is"))}
      <Filled
        text={t(at === 0 ? "who.sentence" : "who.further")}
        parts={{
          who: by,
          from: <Pill part="due">{sayFrom(say, due, step)}</Pill>,
          due: <Pill part="due">{sayLength(say, due)}</Pill>,
        }}
      />
    </p>
  ));
  return (
    <>
      <Section title={t("part.who")} part="who" about={["who", "due"]} sentence={sentences}>
        <WhoEditor claims value={step.who} onChange={(who) => change((one) => ({ ...one, who }))} />
      </Section>
      <DueFold step={step} />
    </>
  );
}

/** Who and by when are one sentence, and two things to write. */
function DueFold({ step }: { step: StepDoc }) {
  const { part, readOnly } = useDesigning();
  const change = useChangeStep(keyOf(step));
  if (part !== "due" || readOnly) return null;
  return (
    <div className={s.under}>
      <div className={s.editor}>
        <DueEditor step={step} onChange={(due) => change((one) => ({ ...one, due }))} />
      </div>
    </div>
  );
}

function OrderPart({ step }: { step: StepDoc }) {
  const { t } = useTranslation("designer");
  const { say } = useDesigning();
  const change = useChangeStep(keyOf(step));
  const after = afterOf(step);
  const names = after.map((one) => t("quoted", { name: nameOf(say, one) })).join(t("and"));
  return (
    <Section
      title={t("part.order")}
      part="order"
      about={["after", "wait", "key", "phase"]}
      sentence={
        <Filled
          text={t(after.length > 0 ? "order.sentence" : "order.first")}
          parts={{ steps: <Pill part="order">{after.length > 0 ? names : t("order.entry")}</Pill> }}
        />
      }
    >
      <OrderEditor step={step} />
      <PhasePick of={step} none={t("phase.as_sop")} onChange={(next) => change(() => next)} />
    </Section>
  );
}

function WhenPart({ step }: { step: StepDoc }) {
  const { t } = useTranslation("designer");
  const { doc, say, readOnly } = useDesigning();
  const key = keyOf(step);
  const change = useChangeStep(key);
  const when = conditionOf(step.when);
  if (readOnly && !when && step.optional !== true) return null;
  return (
    <Section
      title={t("part.when")}
      part="when"
      about={["when", "optional"]}
      sentence={
        <>
          <Filled
            text={t(when ? "when.sentence" : "when.always")}
            parts={{
              when: when ? (
                <Pill part="when">{say.condition(when) || "…"}</Pill>
              ) : (
                <Pill part="when">{t("when.each")}</Pill>
              ),
            }}
          />
          {step.optional === true && t("when.optional")}
        </>
      }
    >
      <ConditionSlot
        label={t("part.when")}
        value={when}
        outcomes={ahead(doc, key)}
        onChange={(next) => change((one) => withPart(one, "when", next))}
      />
      <label className={s.check}>
        <input
          type="checkbox"
          checked={step.optional === true}
          onChange={({ target }) => change((one) => withPart(one, "optional", target.checked))}
        />
        {t("when.may_skip")}
      </label>
    </Section>
  );
}

function ProofSentence({ step }: { step: StepDoc }) {
  const { t } = useTranslation("designer");
  const { say } = useDesigning();
  const needs = conditionOf(step.needs);
  const checker = sayChecker(say, step);
  const text = needs ? "proof.sentence_needs" : "proof.sentence";
  return (
    <Filled
      text={t(checker ? `${text}_checked` : text)}
      parts={{
        proof: <Pill part="proof">{sayProof(say, step)}</Pill>,
        checker: checker && <Pill part="proof">{checker}</Pill>,
        needs: needs && <Pill part="proof">{say.condition(needs, String(step.concerns ?? "")) || "…"}</Pill>,
      }}
    />
  );
}

function LadderPart({ step }: { step: StepDoc }) {
  const { t } = useTranslation("designer");
  const { say } = useDesigning();
  const change = useChangeStep(keyOf(step));
  const rungs = nodesOf(step.ladder);
  const sentences = rungs.map((rung) => {
    const minutes = minutesOf(rung.at);
    const kind = minutes < 0 ? "before" : minutes > 0 ? "after" : "at";
    const told = sayTold(say, rung);
    const done = sayDone(say, rung);
    return (
      <Filled
        key={`${rung.at}${told}`}
        text={t(`ladder.sentence.${kind}`)}
        parts={{
          time: readSpan(rung.at) && (
            <Pill part="ladder">{sayTime(t, String(rung.at).replace(/^[+-]/, ""), "span")}</Pill>
          ),
          who: <Pill part="ladder">{[told, done].filter(Boolean).join(t("and"))}</Pill>,
        }}
      />
    );
  });
  return (
    <Section
      title={t("part.ladder")}
      part="ladder"
      sentence={
        rungs.length > 0 ? (
          sentences
        ) : (
          <Pill part="ladder" tone="none">
            {t("ladder.none")}
          </Pill>
        )
      }
    >
      <LadderEditor
        value={step.ladder}
        onChange={(ladder) => change((one) => withPart(one, "ladder", ladder))}
      />
    </Section>
  );
}

function CadenceSentence({ step }: { step: StepDoc }) {
  const { t } = useTranslation("designer");
  if (!isNode(step.cadence))
    return (
      <Pill part="cadence" tone="none">
        {t("cadence.none")}
      </Pill>
    );
  const { every, attempts, then } = step.cadence;
  const distances = textsOf(every).map((one) => sayTime(t, one, "span"));
  return (
    <Filled
      text={t("cadence.sentence")}
      parts={{
        every: <Pill part="cadence">{distances.join(" · ")}</Pill>,
        attempts: <Pill part="cadence">{t("cadence.times", { count: Number(attempts) || 0 })}</Pill>,
        then: (
          <Pill part="cadence">
            {t(`cadence.then.${then === "end" || then === "give_back" ? then : "go_on"}`)}
          </Pill>
        ),
      }}
    />
  );
}

function ChecklistPart({ step }: { step: StepDoc }) {
  const { t } = useTranslation("designer");
  const { say, readOnly } = useDesigning();
  const items = nodesOf(step.checklist);
  if (readOnly && items.length === 0) return null;
  return (
    <Section
      title={t("part.checklist")}
      part="checklist"
      sentence={
        <Pill part="checklist" {...(items.length === 0 && { tone: "none" as const })}>
          {items.length > 0
            ? items.map((item) => wordsOf(item.name, say.language)).join(t("and"))
            : t("checklist.none")}
        </Pill>
      }
    >
      <ChecklistEditor step={step} />
    </Section>
  );
}

function ThenPart({ step }: { step: StepDoc }) {
  const { t } = useTranslation("designer");
  const { say, readOnly } = useDesigning();
  const actions = nodesOf(step.then);
  if (readOnly && actions.length === 0) return null;
  return (
    <Section
      title={t("part.then")}
      part="then"
      sentence={
        <Pill part="then" {...(actions.length === 0 && { tone: "none" as const })}>
          {actions.length > 0
            ? actions.map((action) => sayThen(say, action)).join(t("then_next"))
            : t("then.none")}
        </Pill>
      }
    >
      <ThenEditor step={step} />
    </Section>
  );
}

function ScriptPart({ step }: { step: StepDoc }) {
  const { t } = useTranslation("designer");
  const { say, readOnly } = useDesigning();
  const change = useChangeStep(keyOf(step));
  const said = wordsOf(step.script, say.language);
  if (readOnly && !said) return null;
  return (
    <Section
      title={t("part.script")}
      part="script"
      about={["script", "name", "goal"]}
      sentence={
        said ? (
          <Pill part="script">{said}</Pill>
        ) : (
          <Pill part="script" tone="none">
            {t("script.none")}
          </Pill>
        )
      }
    >
      <Words
        label={t("part.script")}
        value={step.script}
        rows={3}
        onChange={(words, writing) => change((one) => withPart(one, "script", words), `script ${writing}`)}
      />
      <Words
        label={t("step.name")}
        value={step.name}
        onChange={(words, writing) => change((one) => ({ ...one, name: words }), `name ${writing}`)}
      />
      <Words
        label={t("step.goal")}
        value={step.goal}
        onChange={(words, writing) => change((one) => withPart(one, "goal", words), `goal ${writing}`)}
      />
    </Section>
  );
}
