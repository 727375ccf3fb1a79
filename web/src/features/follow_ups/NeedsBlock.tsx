import { Select } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Chip } from "@/components/Chip";
import { Choice } from "@/components/Choice";
import { Field } from "@/components/Field";
import { Icon } from "@/components/Icon";
import { DayPicker } from "@/components/MomentPicker";
import { TextBox } from "@/components/TextBox";
import type { FollowUpFields, LostReason, Tier } from "@/lib/contract";
import { useWords } from "@/lib/words";
import { todayOf } from "@/lib/zone";
import type { FormProps } from "./FollowUpForm";
import s from "./NeedsBlock.module.css";
import type { Need } from "./outcome";

const TIERS: Tier[] = ["high_value", "growing", "potential", "dormant"];
const REASONS: LostReason[] = ["price", "function", "competitor", "timing", "no_budget", "other"];
const RECORD_FIELDS = new Set(["tier", "needs", "proposal_sent_on", "decision", "lost_reason", "won_on"]);
const INLINE = new Set(["lost_reason", "won_on"]);

type Props = FormProps & { needs: Need[]; errors: Record<string, string> };

/** What the open steps wait for, to be written here: with it they are done. */
export function NeedsBlock(props: Props) {
  const { t } = useTranslation("follow_ups");
  const needs = props.needs.filter(({ field }) => RECORD_FIELDS.has(field));
  if (needs.length === 0) return null;
  const steps = [...new Set(needs.map(({ step }) => step))];
  const filled = needs.filter((need) => need.filled).length;
  return (
    <section className={s.block}>
      <h3>
        {t("needs.title", { step: steps.join(t("common:list_mark")) })}
        <span data-all={filled === needs.length || undefined}>
          {t(filled === needs.length ? "needs.all" : "needs.some", { filled, count: needs.length })}
        </span>
      </h3>
      {needs
        .filter(({ field }) => !INLINE.has(field))
        .map((need) => (
          <div key={need.field} className={s.need}>
            <Field label={t(`field.${need.field}`)} error={props.errors[need.field]}>
              {(id) => <NeedControl {...props} field={need.field} id={id} />}
            </Field>
            <span className={s.tick}>{need.filled && <Icon name="check" label={t("needs.there")} />}</span>
          </div>
        ))}
    </section>
  );
}

type ControlProps = Props & { field: string; id: string };

function NeedControl({ field, id, page, draft, change }: ControlProps): ReactNode {
  const { t } = useTranslation("follow_ups");
  const { now } = useWords();
  const set = (part: FollowUpFields) => change({ fields: { ...draft.fields, ...part } });
  if (field === "tier") {
    return (
      <Choice
        label={t("field.tier")}
        options={TIERS.map((value) => ({ value, label: t(`common:tier.${value}`) }))}
        value={draft.fields.tier ?? page.subject.tier}
        onChange={(tier) => tier && set({ tier })}
      />
    );
  }
  if (field === "needs") {
    return (
      <TextBox
        id={id}
        minRows={1}
        maxRows={6}
        value={draft.fields.needs ?? String(page.subject.facts.needs ?? "")}
        placeholder={t("needs.hint")}
        onChange={(needs) => set({ needs })}
      />
    );
  }
  if (field === "proposal_sent_on") {
    const sentOn = draft.fields.proposal_sent_on ?? String(page.subject.facts.proposal_sent_on ?? "");
    return (
      <div className={s.day}>
        <DayPicker
          id={id}
          value={sentOn}
          placeholder={t("needs.when_sent")}
          notAfter={todayOf(now)}
          onChange={(day) => set({ proposal_sent_on: day })}
        />
        <Chip
          chosen={sentOn === todayOf(now)}
          onClick={() => set({ proposal_sent_on: sentOn === todayOf(now) ? "" : todayOf(now) })}
        >
          {t("needs.today")}
        </Chip>
      </div>
    );
  }
  return <DecisionControl draft={draft} set={set} today={todayOf(now)} />;
}

type DecisionProps = Pick<FormProps, "draft"> & { set: (part: FollowUpFields) => void; today: string };

/** Won, and when; or lost, and why. */
function DecisionControl({ draft, set, today }: DecisionProps) {
  const { t } = useTranslation("follow_ups");
  const { decision = "", lost_reason: reason, won_on: wonOn } = draft.fields;
  return (
    <div className={s.decision}>
      <Choice
        label={t("field.decision")}
        clearable
        options={(["won", "lost"] as const).map((value) => ({ value, label: t(`common:decision.${value}`) }))}
        value={decision || null}
        onChange={(value) =>
          set({ decision: value ?? "", ...(value === "won" && !wonOn && { won_on: today }) })
        }
      />
      {decision === "won" && (
        <DayPicker
          label={t("field.won_on")}
          value={wonOn ?? ""}
          notAfter={today}
          onChange={(day) => set({ won_on: day })}
        />
      )}
      {decision === "lost" && (
        <Select
          aria-label={t("field.lost_reason")}
          placeholder={t("needs.why_lost")}
          value={reason || null}
          options={REASONS.map((value) => ({ value, label: t(`common:lost_reason.${value}`) }))}
          onChange={(value) => set({ lost_reason: value ?? "" })}
        />
      )}
    </div>
  );
}
