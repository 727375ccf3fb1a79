import { App, Input, Modal } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Field } from "@/components/Field";
import { Pick } from "@/components/Pick";
import { api } from "@/lib/api";
import type { Department } from "@/lib/contract";
import { ApiError, isStatus } from "@/lib/errors";
import { PersonPicker } from "@/records/people/PersonPicker";
import { organisationChanged, saidOf } from "../queries";
import s from "./DepartmentSettings.module.css";
import { options } from "./tree";

type Props = {
  departments: Department[];
  department: Department;
  /** A new one beneath it, instead of itself. */
  adds?: boolean;
  onClose: () => void;
};

/** Name and head of a department, new or known. */
export function DepartmentDialog({ departments, department, adds = false, onClose }: Props) {
  const { t } = useTranslation("organisation");
  const { message } = App.useApp();
  const [read, setRead] = useState(department);
  const [name, setName] = useState(adds ? "" : department.name);
  const [headId, setHeadId] = useState(adds ? null : (department.head?.id ?? null));
  const [parentId, setParentId] = useState(department.id);
  const [said, setSaid] = useState<Record<string, string | undefined>>({});
  const [saving, setSaving] = useState(false);
  async function save() {
    setSaving(true);
    setSaid({});
    try {
      if (adds) {
        await api.POST("/api/departments", { body: { name, parent_id: parentId, head_id: headId } });
      } else {
        await api.PATCH("/api/departments/{department_id}", {
          params: { path: { department_id: department.id } },
          body: { version: read.version, name, head_id: headId },
        });
      }
      void organisationChanged();
      void message.success(adds ? t("departments.added", { name }) : t("departments.saved"));
      onClose();
    } catch (error) {
      if (isStatus(error, 412) && error.details.current) meet(error.details.current as Department);
      else if (error instanceof ApiError && Object.keys(error.fields).length > 0) setSaid(error.fields);
      else void message.error(saidOf(error) || t("common:not_saved"));
    } finally {
      setSaving(false);
    }
  }
  /** What was typed stays; what somebody else has made of it is said beside it. */
  function meet(now: Department) {
    const value = [now.name, now.head?.name].filter(Boolean).join(" · ");
    setSaid({ name: t("stale.field", { value }) });
    setRead(now);
  }
  return (
    <Modal
      open
      width={440}
      title={adds ? t("departments.add") : t("departments.change_of", { name: department.name })}
      okText={t("common:save")}
      okButtonProps={{ disabled: !name.trim(), loading: saving }}
      onOk={() => void save()}
      onCancel={onClose}
    >
      <div className={s.form}>
        <Field label={t("field.name")} error={said.name}>
          {(id) => (
            <Input
              id={id}
              autoFocus
              maxLength={100}
              value={name}
              onChange={(event) => setName(event.target.value)}
              onPressEnter={() => name.trim() && void save()}
            />
          )}
        </Field>
        {adds && (
          <Field label={t("field.above")} error={said.parent_id}>
            {() => (
              <Pick
                className={s.pick}
                label={t("field.above")}
                value={parentId}
                options={options(departments)}
                onChange={(next) => next !== null && setParentId(next)}
              />
            )}
          </Field>
        )}
        <Field label={t("field.head")} error={said.head_id} hint={t("departments.head_hint")}>
          {(id) => (
            <PersonPicker
              id={id}
              clearable
              value={headId}
              placeholder={t("field.no_head")}
              only={(person) => person.active}
              onChange={setHeadId}
            />
          )}
        </Field>
      </div>
    </Modal>
  );
}
