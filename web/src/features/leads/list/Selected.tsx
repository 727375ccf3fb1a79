import { useMutation } from "@tanstack/react-query";
import { App, Button } from "antd";
import { useTranslation } from "react-i18next";
import { ApiError } from "@/lib/errors";
import { startSop } from "@/records/leads/changeLead";
import { AssignSelected } from "@/records/list/AssignSelected";
import type { SelectedProps } from "@/records/list/RecordList";
import type { Asked } from "@/records/list/rows";

type Props = SelectedProps & { asked: Asked };

/** Acting on many leads at once. */
export function Selected({ asked, ...selection }: Props) {
  const { t } = useTranslation("leads");
  const { message } = App.useApp();
  const start = useMutation({
    mutationFn: () => startSop([...selection.chosen]),
    onSuccess: ({ started, skipped }) => {
      const said = [
        t("selection.started", { count: started }),
        skipped > 0 && t("selection.skipped", { count: skipped }),
      ];
      void message[started > 0 ? "success" : "info"](said.filter(Boolean).join(t("records:comma")));
      selection.onClear();
    },
    onError: (error: Error) =>
      void message.error((error instanceof ApiError && error.message) || t("common:not_saved")),
  });
  return (
    <AssignSelected {...selection} type="lead" asked={asked}>
      <Button loading={start.isPending} onClick={() => start.mutate()}>
        {t("selection.start")}
      </Button>
    </AssignSelected>
  );
}
