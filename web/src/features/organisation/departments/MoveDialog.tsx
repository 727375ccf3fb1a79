import { App, Modal } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Field } from "@/components/Field";
import { Pick } from "@/components/Pick";
import type { Department } from "@/lib/contract";
import { organisationChanged, saidOf } from "../queries";
import s from "./DepartmentSettings.module.css";
import { move } from "./DepartmentTree";
import { childrenOf, options, within } from "./tree";

type Props = { departments: Department[]; department: Department; onClose: () => void };

const FIRST = 0;

/** After which it stands now. */
function before(departments: Department[], department: Department): number {
  const beside = childrenOf(departments, department.parent_id ?? 0);
  return beside[beside.findIndex((one) => one.id === department.id) - 1]?.id ?? FIRST;
}

/** The same as dragging, for fingers and keys: beneath which, and after which. */
export function MoveDialog({ departments, department, onClose }: Props) {
  const { t } = useTranslation("organisation");
  const { message } = App.useApp();
  const [parentId, setParentId] = useState(department.parent_id);
  const beside = childrenOf(departments, parentId ?? 0).filter((one) => one.id !== department.id);
  const [after, setAfter] = useState<number | null>(null);
  const stays = parentId === department.parent_id;
  const place = after ?? (stays ? before(departments, department) : (beside.at(-1)?.id ?? FIRST));
  const [moving, setMoving] = useState(false);
  async function go() {
    if (parentId === null) return;
    setMoving(true);
    try {
      const next = place === FIRST ? 0 : beside.findIndex((one) => one.id === place) + 1;
      await move(department, { parent_id: parentId, before_id: beside[next]?.id ?? null });
      void message.success(t("departments.moved", { name: department.name }));
      onClose();
    } catch (error) {
      void message.error(saidOf(error) || t("common:not_saved"));
    } finally {
      setMoving(false);
      void organisationChanged();
    }
  }
  return (
    <Modal
      open
      width={440}
      title={t("departments.move_of", { name: department.name })}
      okText={t("departments.move_ok")}
      okButtonProps={{ loading: moving }}
      onOk={() => void go()}
      onCancel={onClose}
    >
      <div className={s.form}>
        <Field label={t("field.above")}>
          {() => (
            <Pick
              className={s.pick}
              label={t("field.above")}
              value={parentId}
              options={options(departments, within(departments, department.id))}
              onChange={(next) => {
                setParentId(next);
                setAfter(null);
              }}
            />
          )}
        </Field>
        <Field label={t("field.place")} hint={t("departments.move_effect")}>
          {() => (
            <Pick
              className={s.pick}
              label={t("field.place")}
              value={place}
              options={[
                { value: FIRST, label: t("departments.first") },
                ...beside.map((one) => ({
                  value: one.id,
                  label: t("departments.after", { name: one.name }),
                })),
              ]}
              onChange={setAfter}
            />
          )}
        </Field>
      </div>
    </Modal>
  );
}
