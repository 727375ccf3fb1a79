import { useMutation, useQuery } from "@tanstack/react-query";
import { Button, Modal, Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Field } from "@/components/Field";
import { api } from "@/lib/api";
import { ApiError } from "@/lib/errors";
import { workChanged } from "@/lib/query";
import { peopleQuery } from "@/lib/session";
import s from "./Dialogs.module.css";

type Props = {
  lead: { id: number; name: string };
  /** Who has it now is not offered. */
  ownerId: number | null;
  onClose: () => void;
  onDone: (to: string) => void;
};

/** The record goes to somebody else, with its next step. */
export function HandOverDialog({ lead, ownerId, onClose, onDone }: Props) {
  const { t } = useTranslation("work_items");
  const people = useQuery(peopleQuery);
  const [to, setTo] = useState<number | null>(null);
  const offered = (people.data ?? []).filter(
    ({ active, id, role }) => active && id !== ownerId && role !== "administrator",
  );
  const name = offered.find(({ id }) => id === to)?.name ?? "";
  const saving = useMutation({
    mutationFn: (ownerTo: number) =>
      api.POST("/api/leads/assign", { body: { lead_ids: [lead.id], owner_id: ownerTo } }),
    onSuccess: async () => {
      onDone(name);
      await workChanged();
    },
  });
  const error = saving.error
    ? (saving.error instanceof ApiError && saving.error.message) || t("common:not_saved")
    : undefined;
  return (
    <Modal
      open
      width={480}
      title={t("hand_over.title", { name: lead.name })}
      onCancel={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t("common:cancel")}</Button>
          <Button
            type="primary"
            disabled={to === null}
            loading={saving.isPending}
            onClick={() => to !== null && saving.mutate(to)}
          >
            {to === null ? t("hand_over.no_person") : t("hand_over.save", { name })}
          </Button>
        </>
      }
    >
      <div className={s.form}>
        <Field label={t("hand_over.to")} hint={t("hand_over.what_goes")} error={error}>
          {(id) => (
            <Select
              id={id}
              autoFocus
              className={s.wide}
              showSearch={{ optionFilterProp: "label" }}
              loading={people.isPending}
              placeholder={t("hand_over.hint")}
              value={to}
              options={offered.map((person) => ({
                value: person.id,
                label: [person.name, person.department?.name].filter(Boolean).join(t("comma")),
              }))}
              onChange={setTo}
            />
          )}
        </Field>
      </div>
    </Modal>
  );
}
