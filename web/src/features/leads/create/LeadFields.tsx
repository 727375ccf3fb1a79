import { Input, Segmented } from "antd";
import { useTranslation } from "react-i18next";
import { Field } from "@/components/Field";
import type { Tier } from "@/lib/contract";
import { useMe } from "@/lib/session";
import { PersonPicker } from "@/records/people/PersonPicker";
import type { NewLead } from "./form";
import s from "./NewLeadPanel.module.css";

type Props = {
  lead: NewLead;
  /** What the server refused, by field. */
  errors: Record<string, string>;
  /** The phone is another lead's: said above, with the way to it. */
  known: boolean;
  onChange: (change: Partial<NewLead>) => void;
};
type Words = Exclude<keyof NewLead, "owner_id" | "tier">;
const TIERS = ["high_value", "growing", "potential", "dormant"] as const;

/** The fields of a new lead: who, how to reach them, what is known. */
export function LeadFields({ lead, errors, known, onChange }: Props) {
  const { t } = useTranslation("leads");
  const me = useMe();
  const input = (name: Words, id?: string) => (
    <Input
      {...(id && { id })}
      value={lead[name]}
      aria-label={t(`lead:fact.${name}`)}
      placeholder={id ? "" : name === "source" ? t("create.source_hint") : t(`lead:fact.${name}`)}
      status={errors[name] ? "error" : ""}
      autoFocus={name === "company"}
      {...(name === "phone" && { type: "tel" })}
      onChange={(event) => onChange({ [name]: event.target.value })}
    />
  );
  const tiers = TIERS.map((tier) => ({ value: tier, label: t(`common:tier.${tier}`) }));
  return (
    <>
      <Field label={t("lead:fact.company")} error={errors.company}>
        {(id) => input("company", id)}
      </Field>
      <Field label={t("lead:side.contact")} error={errors.contact_name ?? errors.contact_title}>
        {() => (
          <div className={s.pair}>
            {input("contact_name")}
            {input("contact_title")}
          </div>
        )}
      </Field>
      <Field label={t("lead:fact.phone")} error={known ? undefined : errors.phone}>
        {(id) => input("phone", id)}
      </Field>
      <Field label={t("create.further")} error={errors.wechat ?? errors.email}>
        {() => (
          <div className={s.pair}>
            {input("wechat")}
            {input("email")}
          </div>
        )}
      </Field>
      <hr className={s.rule} />
      <Field label={t("lead:fact.source")} error={errors.source ?? errors.city}>
        {() => (
          <div className={s.pair}>
            {input("source")}
            {input("city")}
          </div>
        )}
      </Field>
      <Field label={t("lead:fact.tier")} hint={t("create.tier_hint")}>
        {() => (
          <Segmented
            value={lead.tier}
            options={tiers}
            onChange={(tier) => onChange({ tier: tier === lead.tier ? "" : (tier as Tier) })}
          />
        )}
      </Field>
      <Field label={t("lead:fact.needs")} error={errors.needs}>
        {(id) => (
          <Input.TextArea
            id={id}
            value={lead.needs}
            autoSize={{ minRows: 3, maxRows: 8 }}
            onChange={(event) => onChange({ needs: event.target.value })}
          />
        )}
      </Field>
      <Field label={t("lead:fact.remark")} error={errors.remark}>
        {(id) => (
          <Input.TextArea
            id={id}
            value={lead.remark}
            autoSize={{ minRows: 1, maxRows: 6 }}
            onChange={(event) => onChange({ remark: event.target.value })}
          />
        )}
      </Field>
      {me.can.includes("lead.assign") && (
        <Field label={t("column.owner")} error={errors.owner_id}>
          {(id) => (
            <PersonPicker
              id={id}
              value={lead.owner_id}
              placeholder={t("create.me")}
              onChange={(owner_id) => onChange({ owner_id })}
            />
          )}
        </Field>
      )}
    </>
  );
}
