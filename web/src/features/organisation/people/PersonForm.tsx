import { useQuery } from "@tanstack/react-query";
import { Input } from "antd";
import { useTranslation } from "react-i18next";
import { Choice } from "@/components/Choice";
import { Field } from "@/components/Field";
import { Pick } from "@/components/Pick";
import type { Person, Role } from "@/lib/contract";
import { LANGUAGES } from "@/lib/languages";
import { departmentsQuery } from "@/lib/session";
import { PersonPicker } from "@/records/people/PersonPicker";
import { options } from "../departments/tree";
import type { Name, Values } from "./change";
import s from "./PersonForm.module.css";

export const ROLES: readonly Role[] = ["seller", "service", "manager", "director", "administrator"];

type Props = {
  values: Values;
  onChange: (values: Partial<Values>) => void;
  /** What is wrong with a field, or what somebody else has made of it. */
  said?: Partial<Record<Name, string | undefined>>;
  /** Not offered as a manager. */
  self?: number;
};

/** Name, role, department, manager, language: for who is here and for who is asked to come. */
export function PersonForm({ values, onChange, said = {}, self }: Props) {
  const { t } = useTranslation("organisation");
  const { data: departments = [] } = useQuery(departmentsQuery);
  const mayLead = (person: Person) => person.active && person.id !== self;
  return (
    <div className={s.form}>
      <Field label={t("field.person")} error={said.name}>
        {(id) => (
          <Input
            id={id}
            maxLength={60}
            value={values.name ?? ""}
            onChange={(event) => onChange({ name: event.target.value })}
          />
        )}
      </Field>
      <Field label={t("field.role")} error={said.role} hint={values.role && t(`role_sees.${values.role}`)}>
        {() => (
          <Pick
            className={s.pick}
            label={t("field.role")}
            value={values.role}
            options={ROLES.map((role) => ({ value: role, label: t(`frame:role.${role}`) }))}
            onChange={(role) => role && onChange({ role })}
          />
        )}
      </Field>
      <Field label={t("field.department")} error={said.department_id}>
        {() => (
          <Pick
            className={s.pick}
            label={t("field.department")}
            none={t("field.no_department")}
            clearable
            value={values.department_id}
            options={options(departments)}
            onChange={(department_id) => onChange({ department_id })}
          />
        )}
      </Field>
      <Field label={t("field.manager")} error={said.manager_id} hint={t("field.manager_hint")}>
        {(id) => (
          <PersonPicker
            id={id}
            clearable
            value={values.manager_id}
            placeholder={t("field.no_manager")}
            only={mayLead}
            onChange={(manager_id) => onChange({ manager_id })}
          />
        )}
      </Field>
      {self !== undefined && (
        <Field label={t("field.phone")} error={said.phone} hint={t("field.phone_hint")}>
          {(id) => (
            <Input
              id={id}
              inputMode="tel"
              maxLength={40}
              value={values.phone ?? ""}
              onChange={(event) => onChange({ phone: event.target.value.trim() })}
            />
          )}
        </Field>
      )}
      <Field label={t("field.language")} error={said.language}>
        {() => (
          <Choice
            label={t("field.language")}
            value={values.language ?? "zh-CN"}
            options={LANGUAGES.map(({ code, name }) => ({ value: code, label: name }))}
            onChange={(language) => language && onChange({ language })}
          />
        )}
      </Field>
    </div>
  );
}
