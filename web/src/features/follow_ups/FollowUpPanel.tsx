import { App } from "antd";
import { useTranslation } from "react-i18next";
import { ErrorState } from "@/components/ErrorState";
import { Panel } from "@/components/Panel";
import { SkeletonBar, SkeletonRows } from "@/components/SkeletonRows";
import type { FollowUpSaved, Template } from "@/lib/contract";
import { SavedWords } from "./SavedWords";
import { type SubjectType, useSubject } from "./subject";
import { Writing } from "./Writing";

export type FollowUpPanelProps = {
  /** On what it is written; a lead when left out. */
  type?: SubjectType;
  recordId: number;
  /** `step-12` or `task-7`: the card from which it is written. */
  itemKey?: string;
  /** Else the template follows from the step. */
  template?: Template;
  /** Over the page instead of beside a list. */
  over?: boolean;
  onSaved: (saved: FollowUpSaved) => void;
  onClose: () => void;
  /** With it there is 'save and go on', and it is the main button. */
  onSavedNext?: (saved: FollowUpSaved) => void;
};

const SHOWN_SECONDS = 6;

/** Writing down what was said, beside the list; saving shows what the SOP made of it. */
export function FollowUpPanel(props: FollowUpPanelProps) {
  const { t } = useTranslation("follow_ups");
  const { message } = App.useApp();
  const { type = "lead", recordId } = props;
  const page = useSubject(type, recordId);
  const tell = (saved: FollowUpSaved) =>
    void message.open({
      key: "follow_up_saved",
      type: "success",
      content: <SavedWords saved={saved} />,
      icon: <span hidden />,
      duration: SHOWN_SECONDS,
    });
  if (!page.data) {
    const waiting = page.error ? (
      <ErrorState error={page.error} onRetry={() => void page.refetch()} />
    ) : (
      <SkeletonRows rows={7} height={44} />
    );
    return (
      <Panel label={t("title")} title={<SkeletonBar width={160} height={20} />} {...props}>
        {waiting}
      </Panel>
    );
  }
  const { onSavedNext } = props;
  return (
    <Writing
      {...props}
      key={`${type} ${recordId} ${props.itemKey}`}
      page={page.data}
      onSaved={(saved) => {
        tell(saved);
        props.onSaved(saved);
      }}
      {...(onSavedNext && {
        onSavedNext: (saved: FollowUpSaved) => {
          tell(saved);
          onSavedNext(saved);
        },
      })}
    />
  );
}
