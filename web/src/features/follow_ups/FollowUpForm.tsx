import { Button } from "antd";
import { useTranslation } from "react-i18next";
import type { OpenItem } from "@/lib/contract";
import { ApiError } from "@/lib/errors";
import { useWords } from "@/lib/words";
import type { DateChoice } from "./dates";
import type { Draft } from "./draft";
import s from "./FollowUpForm.module.css";
import { Keywords } from "./Keywords";
import { HowField, SubjectField, WhomFields } from "./MeetingFields";
import { NeedsBlock } from "./NeedsBlock";
import { NextStep } from "./NextStep";
import type { Outcome } from "./outcome";
import { ScriptBand } from "./ScriptBand";
import type { SubjectPage } from "./subject";
import { AttitudeField, ContentField, FeedbackField, SatisfactionField } from "./WordFields";

export type FormProps = {
  page: SubjectPage;
  item: OpenItem | undefined;
  draft: Draft;
  change: (part: Partial<Draft>) => void;
  outcome: Outcome;
  dates: DateChoice[];
  keptAt: string | null;
  onStartOver: () => void;
  error: unknown;
  onEscape: () => void;
};

export function FollowUpForm(props: FormProps) {
  const { item, page, draft, outcome } = props;
  const script = item?.script || page.open.find((one) => one.script)?.script;
  const quick = draft.template === "quick";
  const errors = props.error instanceof ApiError ? props.error.fields : {};
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape leaves the form from any field.
    <div
      className={s.form}
      onKeyDown={(event) => {
        if (event.key === "Escape" && !event.defaultPrevented && !event.nativeEvent.isComposing)
          props.onEscape();
      }}
    >
      {props.keptAt && <Kept at={props.keptAt} onStartOver={props.onStartOver} />}
      {script && !quick && <ScriptBand text={script} />}
      <HowField {...props} />
      {!quick && <WhomFields {...props} error={errors.happened_at ?? errors.contact_id} />}
      {!quick && <SubjectField {...props} error={errors.subject} />}
      <ContentField {...props} error={errors.content} />
      {/* What completes the step comes before what may be left out: on a phone that is below. */}
      {!quick && <NeedsBlock {...props} needs={outcome.needs} errors={errors} />}
      {!quick && draft.reached && <FeedbackField {...props} error={errors.feedback} />}
      {!quick && <Keywords chosen={draft.keywords} onChange={(keywords) => props.change({ keywords })} />}
      {!quick && draft.reached && <AttitudeField {...props} error={errors.attitude} />}
      {draft.template === "service" && <SatisfactionField {...props} error={errors.satisfaction} />}
      <NextStep {...props} errors={errors} />
    </div>
  );
}

/** Words from another time were found: go on with them, or begin anew. */
function Kept({ at, onStartOver }: { at: string; onStartOver: () => void }) {
  const { t } = useTranslation("follow_ups");
  const words = useWords();
  return (
    <p className={s.kept}>
      {t("kept", { at: words.moment(at) })}
      <Button type="link" size="small" onClick={onStartOver}>
        {t("start_over")}
      </Button>
    </p>
  );
}
