import { lazy, type ReactNode, Suspense, useState } from "react";
import { StepLine } from "@/components/StepLine";
import type { OpenItem } from "@/lib/contract";
import { useKeys } from "@/lib/keys";
import { useNarrow } from "@/lib/media";
import { useMe } from "@/lib/session";
import type { RecordRef } from "@/records/links";
import { Crumb } from "@/records/page/Crumb";
import { NextStep, type Nothing, type Work } from "@/records/page/NextStep";
import { OpenItems } from "@/records/page/OpenItems";
import { Timeline } from "@/records/page/Timeline";
import type { Happened, TimelineFilter } from "@/records/page/timeline";
import type { FactOf } from "@/records/steps/StepParts";
import s from "./RecordPage.module.css";

const FollowUpPanel = lazy(async () => ({
  default: (await import("@/features/follow_ups/FollowUpPanel")).FollowUpPanel,
}));

/** What is worked on with follow-ups: a lead or a customer. */
export type Worked = {
  type: "lead" | "customer";
  page: Work;
  /** Who is called where the step names nobody. */
  contact: { name: string; phone: string };
  /** Why there is nothing to do, if that is not the SOP's matter. */
  nothing: Nothing | null;
  /** A fact of the record, to be filled in its place where a step needs it. */
  fact: FactOf;
};

type Props = {
  record: RecordRef;
  head: ReactNode;
  worked?: Worked;
  happened: Happened;
  filters?: readonly TimelineFilter[];
  /** What is known. */
  side: ReactNode;
  /** A dialog lies over the page: the keys are its own. */
  covered: boolean;
  /** What lies over the page. */
  children?: ReactNode;
};

/** The page of a record: where it stands, what comes next, all that happened, all that is known. */
export function RecordFrame(props: Props) {
  const { record, head, worked, happened, filters, side, covered, children } = props;
  const me = useMe();
  const narrow = useNarrow();
  const [writing, setWriting] = useState<{ itemKey?: string } | null>(null);
  const write = (item?: OpenItem) => setWriting(item ? { itemKey: `${item.kind}-${item.id}` } : {});
  const close = () => setWriting(null);
  const first = worked?.page.open[0];
  const mayWrite = worked?.page.may.follow_up === true;
  useKeys({ e: () => write(first) }, mayWrite && !writing && !covered);
  const beside = !narrow && !writing;
  const open = worked && (
    <OpenItems items={worked.page.open.slice(1)} mayWrite={mayWrite} fact={worked.fact} onWrite={write} />
  );
  return (
    <div className={s.row}>
      <div className={s.page}>
        <Crumb {...record} />
        {head}
        {worked?.page.run && (
          <div className={s.line}>
            <StepLine steps={worked.page.run.steps} meId={me.id} />
          </div>
        )}
        {worked && (
          <NextStep
            work={worked.page}
            contact={worked.contact}
            nothing={worked.nothing}
            fact={worked.fact}
            writing={writing !== null}
            onWrite={write}
          />
        )}
        {/* Without a column for it, what else is open stands before what has been. */}
        {!beside && open && <div className={s.open}>{open}</div>}
        <div className={s.columns} data-beside={beside || undefined}>
          <Timeline
            record={record}
            happened={happened}
            {...(filters && { filters })}
            onWrite={mayWrite && !writing ? () => write(first) : undefined}
            side={beside ? undefined : side}
          />
          {beside && (
            <aside className={s.side}>
              {open}
              {side}
            </aside>
          )}
        </div>
      </div>
      {writing && worked && (
        <Suspense>
          <FollowUpPanel
            type={worked.type}
            recordId={record.id}
            {...writing}
            onSaved={close}
            onClose={close}
          />
        </Suspense>
      )}
      <Suspense>{children}</Suspense>
    </div>
  );
}
