import { useMutation } from "@tanstack/react-query";
import { App, Modal } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Field } from "@/components/Field";
import type { Ref } from "@/lib/contract";
import { ApiError } from "@/lib/errors";
import { mayOwn } from "../people/mayOwn";
import { PersonPicker } from "../people/PersonPicker";
import { assign } from "./assign";

type Props = {
  type: "lead" | "customer";
  ids: number[];
  /** What is handed over, as a heading: the company, or how many. */
  title: string;
  /** Who has it now, when that is one person: not offered again. */
  owner?: Ref | null;
  onDone: (changed: number) => void;
  onClose: () => void;
};

/** Give records to somebody else: whom? */
export function TransferDialog({ type, ids, title, owner, onDone, onClose }: Props) {
  const { t } = useTranslation("records");
  const { message } = App.useApp();
  const [ownerId, setOwnerId] = useState<number | null>(null);
  const transfer = useMutation({
    mutationFn: (to: number) => assign(type, ids, to),
    onSuccess: (changed) => {
      const rest = ids.length - changed;
      if (rest === 0) void message.success(t(`${type}s:transfer.done`, { count: changed }));
      // Somebody was quicker: what is not the person's own any more stays where it is.
      else void message.warning(changed ? t("transfer.part", { count: changed, rest }) : t("transfer.none"));
      onDone(changed);
    },
  });
  const { error } = transfer;
  const said = error && ((error instanceof ApiError && error.message) || t("common:not_saved"));
  return (
    <Modal
      open
      width={440}
      title={title}
      okText={ownerId === null ? t("transfer.locked") : t("transfer.ok")}
      okButtonProps={{ disabled: ownerId === null, loading: transfer.isPending }}
      onOk={() => ownerId !== null && transfer.mutate(ownerId)}
      onCancel={onClose}
    >
      <Field label={t("transfer.to")} hint={t(`${type}s:transfer.hint`)} error={said || undefined}>
        {(id) => (
          <PersonPicker
            id={id}
            value={ownerId}
            onChange={setOwnerId}
            placeholder={t("transfer.who")}
            only={(person) => mayOwn(person) && person.id !== owner?.id}
            autoFocus
          />
        )}
      </Field>
    </Modal>
  );
}
