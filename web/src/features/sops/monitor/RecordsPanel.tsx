import { Tabs } from "antd";
import { useTranslation } from "react-i18next";
import { Panel } from "@/components/Panel";
import type { Monitor } from "@/lib/contract";
import { useRecords, WINNING_DAYS } from "../queries";
import { type Drill, neighboursOf, type Scope } from "./drill";
import { quarterWords } from "./quarter";
import { Rows } from "./RecordRows";
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

/** Of those that left a step: why, in numbers. */
const whyLeft = ({ steps }: Monitor, { status, step }: Drill): string[] =>
  status === "left"
    ? (steps.find(({ key }) => key === step)?.leaving ?? []).map(({ name, count }) => `${name} ${count}`)
    : [];

type T = (key: string, values?: Record<string, unknown>) => string;

function partName(t: T, drill: Drill): string {
  if (drill.figure) return t(`part.${drill.figure}.${drill.part}`);
  if (drill.share)
    return t(drill.won ? "chances.won_of" : "chances.all_of", { part: t(`chances.${drill.share}`) });
  return t(`status.${drill.status}`);
}

/** What the number speaks of: whose, which step, which figure; and since when. */
function useAbout(monitor: Monitor, drill: Drill): { title: string; sub: string } {
  const { t } = useTranslation("sops");
  const days = drill.share ? WINNING_DAYS : monitor.days;
  const period = drill.quarter ? quarterWords(t, drill.quarter) : t("head.period", { count: days });
  if (drill.figure) {
    const name = monitor.figures.find(({ key }) => key === drill.figure)?.name ?? "";
    return { title: name, sub: drill.part === "waiting" ? t("drill.now") : period };
  }
  const person = monitor.adherence.people.find(({ id }) => id === drill.person)?.name;
  const step = monitor.steps.find(({ key }) => key === drill.step)?.name;
  const whole = drill.status === "without_next" ? t("status.without_next") : monitor.sop.name;
  const title = [person, step].filter(Boolean).join(" · ") || whole;
  const isNow = ["in_step", "late", "without_next"].includes(drill.status ?? "");
  const alone = neighboursOf(monitor, drill).length === 0 || (drill.person && isNow);
  const said = alone && drill.status !== "without_next" ? [partName(t, drill)] : [];
  return { title, sub: [...said, ...whyLeft(monitor, drill), isNow ? t("drill.now") : period].join(" · ") };
}
