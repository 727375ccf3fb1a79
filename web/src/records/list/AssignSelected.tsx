import { useMutation } from "@tanstack/react-query";
import { App } from "antd";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { ApiError } from "@/lib/errors";
import { TransferDialog } from "../dialogs/TransferDialog";
import type { SelectedProps } from "./RecordList";
import { type Asked, readAllIds } from "./rows";
import { SelectionBar } from "./SelectionBar";

type Props = SelectedProps & {
  type: "lead" | "customer";
  asked: Asked;
  /** What else can be done with them. */
  children?: ReactNode;
};

/** Choosing all, and giving many records to somebody else. */
export function AssignSelected(props: Props) {
  const { type, chosen, asked, loaded, total, onChoose, onClear, children } = props;
  const { t } = useTranslation("records");
  const { message } = App.useApp();
  const [assigning, setAssigning] = useState(false);
  const ids = [...chosen];
  const all = useMutation({
    mutationFn: () => readAllIds(type, asked),
    onSuccess: onChoose,
    onError: (error: Error) =>
      void message.error((error instanceof ApiError && error.message) || t("common:not_saved")),
  });
  return (
    <>
      <SelectionBar
        count={chosen.size}
        total={total}
        mayChooseAll={chosen.size >= loaded && chosen.size < total}
        busy={all.isPending}
        onChooseAll={() => all.mutate()}
        onAssign={() => setAssigning(true)}
        onClear={onClear}
      >
        {children}
      </SelectionBar>
      {assigning && (
        <TransferDialog
          type={type}
          ids={ids}
          title={t(`${type}s:selection.assign_title`, { count: ids.length })}
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
