import { Button, Tabs } from "antd";
import { useTranslation } from "react-i18next";
import { EmptyState } from "@/components/EmptyState";
import { ErrorState } from "@/components/ErrorState";
import { Panel } from "@/components/Panel";
import { SkeletonRows } from "@/components/SkeletonRows";
import type { Monitor } from "@/lib/contract";
import { useRecords } from "../queries";
import { type Drill, neighboursOf, type Scope } from "./drill";
import { RecordRow } from "./RecordRow";
import s from "./RecordsPanel.module.css";

type Props = {
  sopId: number;
  scope: Scope;
  monitor: Monitor;
  drill: Drill;
  /** Turn to a neighbour of the number. */
  onTurn: (drill: Drill) => void;
  onClose: () => void;
};

/** The records behind a number. As many as the number says. */
export function RecordsPanel({ sopId, scope, monitor, drill, onTurn, onClose }: Props) {
  const { t } = useTranslation("sops");
  const list = useRecords(sopId, scope, drill);
  const about = useAbout(monitor, drill);
  const neighbours = neighboursOf(monitor, drill);
  const at = neighbours.findIndex(({ drill: one }) => one.status === drill.status && one.part === drill.part);
  const total = list.total ?? neighbours[at]?.count ?? null;
  return (
    <Panel
      over
      label={about.title}
      title={
        <>
          {about.title}
          {total !== null && <span className={s.total}>{t("drill.total", { count: total })}</span>}
        </>
      }
      sub={about.sub}
      onClose={onClose}
    >
      {neighbours.length > 1 && (
        <Tabs
          className={s.tabs ?? ""}
          activeKey={String(at)}
          tabBarGutter={16}
          items={neighbours.map(({ drill: one, count }, index) => ({
            key: String(index),
            label: (
              <>
                {partName(t, one)}
                <small className={s.count}>{count}</small>
              </>
            ),
          }))}
          onChange={(key) => onTurn(neighbours[Number(key)]?.drill ?? drill)}
        />
      )}
      <Rows list={list} />
    </Panel>
  );
}

type T = (key: string, values?: Record<string, unknown>) => string;

const partName = (t: T, drill: Drill) =>
  drill.figure ? t(`part.${drill.figure}.${drill.part}`) : t(`status.${drill.status}`);

/** What the number speaks of: whose, which step, which figure; and since when. */
function useAbout(monitor: Monitor, drill: Drill): { title: string; sub: string } {
  const { t } = useTranslation("sops");
  const period = t("head.period", { count: monitor.days });
  if (drill.figure) {
    const name = monitor.figures.find(({ key }) => key === drill.figure)?.name ?? "";
    return { title: name, sub: drill.part === "waiting" ? t("drill.now") : period };
  }
  const person = monitor.adherence.people.find(({ id }) => id === drill.person)?.name;
  const step = monitor.steps.find(({ key }) => key === drill.step)?.name;
  const whole = drill.status === "without_next" ? t("status.without_next") : monitor.sop.name;
  const title = [person, step].filter(Boolean).join(" · ") || whole;
  const isNow = ["in_step", "late", "without_next"].includes(drill.status ?? "");
  const alone = ["done", "without_next"].includes(drill.status ?? "") || (drill.person && isNow);
  const said = alone && title !== whole ? [partName(t, drill)] : [];
  return { title, sub: [...said, isNow ? t("drill.now") : period].join(" · ") };
}

function Rows({ list }: { list: ReturnType<typeof useRecords> }) {
  const { t } = useTranslation("sops");
  if (list.isPending) {
    return (
      <div className={s.bleed}>
        <SkeletonRows rows={8} height={65} />
      </div>
    );
  }
  if (list.error && list.rows.length === 0) return <ErrorState error={list.error} onRetry={list.readOn} />;
  if (list.rows.length === 0) {
    return <EmptyState icon="search" title={t("drill.none")} text={t("drill.none_text")} />;
  }
  return (
    <>
      <ul className={s.bleed}>
        {list.rows.map((row, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a record may stand here more than once; rows never move.
          <RecordRow key={at} row={row} />
        ))}
      </ul>
      {list.hasMore && (
        <Button type="text" className={s.more ?? ""} loading={list.isReading} onClick={list.readOn}>
          {t("drill.more")}
        </Button>
      )}
    </>
  );
}
