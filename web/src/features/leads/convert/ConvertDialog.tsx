import { useMutation, useQuery } from "@tanstack/react-query";
import { App, Modal } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ErrorState } from "@/components/ErrorState";
import { SkeletonRows } from "@/components/SkeletonRows";
import { api, read } from "@/lib/api";
import type { Conversion, LeadPage } from "@/lib/contract";
import { ApiError } from "@/lib/errors";
import { keys, workChanged } from "@/lib/query";
import { Refusal } from "@/records/form/Refusal";
import { type Choice, firstChoice, lockOf } from "./choice";
import { Outcome } from "./Outcome";
import { Whereto } from "./Whereto";

type Props = { page: LeadPage; onDone: (customerId: number) => void; onClose: () => void };

/** A lead becomes a customer: a new one, or one that is there; and what becomes of the rest. */
export function ConvertDialog({ page, onDone, onClose }: Props) {
  const { t } = useTranslation("lead");
  const { message } = App.useApp();
  const path = { lead_id: page.lead.id };
  const [chosen, setChosen] = useState<Choice | null>(null);
  const offer = useQuery({
    queryKey: [...keys.record("lead", page.lead.id), "conversion"],
    queryFn: () => read(api.GET("/api/leads/{lead_id}/conversion", { params: { path } })),
    staleTime: 0,
  });
  const choice = chosen ?? (offer.data ? firstChoice(offer.data) : null);
  const convert = useMutation({
    mutationFn: (to: Choice) => {
      const whom = to.kind === "known" ? { customer_id: to.id } : { name: to.name.trim() };
      const body = { ...whom, version: page.lead.version };
      return read(api.POST("/api/leads/{lead_id}/convert", { params: { path }, body }));
    },
    onSuccess: ({ customer }) => {
      void workChanged();
      void message.success(t("convert.done", { name: customer.name }));
      onDone(customer.id);
    },
  });
  const lock = choice && offer.data ? lockOf(choice, offer.data) : "waiting";
  const fields = convert.error instanceof ApiError ? convert.error.fields : {};
  return (
    <Modal
      open
      width={600}
      title={t("convert.title", { name: page.lead.company || page.lead.contact_name })}
      okText={lock === "name" || lock === "taken" ? t(`convert.locked.${lock}`) : t("convert.ok")}
      okButtonProps={{ disabled: lock !== null, loading: convert.isPending }}
      onOk={() => choice && convert.mutate(choice)}
      onCancel={onClose}
    >
      <Refusal error={convert.error} fields={fields} onAgain={() => choice && convert.mutate(choice)} />
      <Body
        offer={offer.data}
        error={offer.error}
        page={page}
        choice={choice}
        onChoose={setChosen}
        onRetry={() => void offer.refetch()}
      />
    </Modal>
  );
}

type BodyProps = {
  offer: Conversion | undefined;
  error: Error | null;
  page: LeadPage;
  choice: Choice | null;
  onChoose: (choice: Choice) => void;
  onRetry: () => void;
};

function Body({ offer, error, page, choice, onChoose, onRetry }: BodyProps) {
  if (!offer || !choice) {
    return error ? <ErrorState error={error} onRetry={onRetry} /> : <SkeletonRows rows={4} height={44} />;
  }
  return (
    <>
      <Whereto offer={offer} choice={choice} onChoose={onChoose} />
      <Outcome page={page} offer={offer} />
    </>
  );
}
