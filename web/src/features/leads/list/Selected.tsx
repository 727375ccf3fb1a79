import { useMutation } from "@tanstack/react-query";
import { App } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ApiError } from "@/lib/errors";
import { useMe } from "@/lib/session";
import { startSop } from "@/records/leads/changeLead";
import { TransferDialog } from "@/records/leads/TransferDialog";
import type { ListQuery } from "../walk";
import { SelectionBar } from "./SelectionBar";
import { readAllIds } from "./useLeads";

type Props = {
  chosen: ReadonlySet<number>;
  asked: ListQuery;
  /** Rows that were read, and all that there are. */
  loaded: number;
  total: number;
  onChoose: (ids: number[]) => void;
  onClear: () => void;
};

/** Acting on many leads at once. */
export function Selected({ chosen, asked, loaded, total, onChoose, onClear }: Props) {
  const { t } = useTranslation("leads");
  const { message } = App.useApp();
  const { can } = useMe();
  const [assigning, setAssigning] = useState(false);
  const ids = [...chosen];
  const refused = (error: Error) =>
    void message.error((error instanceof ApiError && error.message) || t("common:not_saved"));
  const all = useMutation({
    mutationFn: () => readAllIds(asked),
    onSuccess: onChoose,
    onError: refused,
  });
  const start = useMutation({
    mutationFn: () => startSop(ids),
    onSuccess: ({ started, skipped }) => {
      const said = [
        t("selection.started", { count: started }),
        skipped > 0 && t("selection.skipped", { count: skipped }),
      ];
      void message[started > 0 ? "success" : "info"](said.filter(Boolean).join(t("lead:comma")));
      onClear();
    },
    onError: refused,
  });
  return (
    <>
      <SelectionBar
        count={chosen.size}
        total={total}
        mayChooseAll={chosen.size >= loaded && chosen.size < total}
        busy={all.isPending || start.isPending}
        onChooseAll={() => all.mutate()}
        onAssign={can.includes("lead.assign") ? () => setAssigning(true) : undefined}
        onStart={can.includes("lead.assign") ? () => start.mutate() : undefined}
        onClear={onClear}
      />
      {assigning && (
        <TransferDialog
          leadIds={ids}
          title={t("selection.assign_title", { count: ids.length })}
          onDone={() => {
            setAssigning(false);
            onClear();
          }}
          onClose={() => setAssigning(false)}
        />
      )}
    </>
  );
}
