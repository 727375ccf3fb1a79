import { useTranslation } from "react-i18next";
import type { MonitorStep } from "@/lib/contract";
import s from "./FlowDrawing.module.css";
import { shortLength } from "./figureWords";
import { type Bar, FLOW_HEIGHT, flowOf, isSlow, LAST_WIDTH, type Leaving } from "./flow";
import { NumberLink } from "./NumberLink";
import { useWidth } from "./useWidth";

/** The step line, large: how many stand in each step, how many went on, and where they left. */
export function FlowDrawing({ steps }: { steps: MonitorStep[] }) {
  const { t } = useTranslation("sops");
  const [element, width] = useWidth<HTMLDivElement>();
  const flow = flowOf(steps, width);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls where it is narrow, so the keyboard must reach it.
    <section className={s.scroll} aria-label={t("flow.label")} tabIndex={0}>
      <div
        ref={element}
        className={s.flow}
        style={{
          gridTemplateColumns: `repeat(${steps.length - 1}, minmax(var(--step), 1fr)) ${LAST_WIDTH}px`,
        }}
      >
        {width > 0 && (
          <svg className={s.drawing} width={width} height={FLOW_HEIGHT} aria-hidden>
            {flow.bands.map((path, at) => (
              <path key={steps[at]?.key} className={s.band} d={path} />
            ))}
            {flow.leaving.map(
              (leaving, at) =>
                leaving && (
                  <path
                    key={steps[at]?.key}
                    className={s.leaving}
                    d={leaving.path}
                    strokeWidth={leaving.width}
                  />
                ),
            )}
            {flow.bars.map(({ x, height }, at) => (
              <rect
                key={steps[at]?.key}
                className={s.bar}
                data-slow={isSlow(steps[at] as MonitorStep) || undefined}
                x={x}
                width="4"
                height={height}
              />
            ))}
          </svg>
        )}
        {steps.map((step, at) => (
          <Step key={step.key} step={step} bar={flow.bars[at]} leaving={flow.leaving[at] ?? null} />
        ))}
      </div>
    </section>
  );
}

type StepProps = { step: MonitorStep; bar: Bar | undefined; leaving: Leaving | null };

function Step({ step, bar, leaving }: StepProps) {
  return (
    <div className={s.step}>
      <StepNumbers step={step} />
      <div className={s.zone} style={{ height: FLOW_HEIGHT + 26 }}>
        {bar && <Entered step={step} bar={bar} />}
        {bar && leaving && <Left step={step} at={leaving.x - bar.x} />}
      </div>
    </div>
  );
}

/** What stands above the band: where it is now, and how it went. */
function StepNumbers({ step }: { step: MonitorStep }) {
  const { t } = useTranslation("sops");
  const { key, name, in_step, late, done_on_time, done_late, median_minutes, ninetieth_minutes } = step;
  const said = (what: string, count: number) => `${name} ${t(`status.${what}`)} ${count}`;
  return (
    <>
      <h3 title={name}>{name}</h3>
      <p className={s.now}>
        <NumberLink
          drill={{ status: "in_step", step: key }}
          count={in_step}
          label={said("in_step", in_step)}
          className={in_step > 0 ? s.count : s.zero}
        >
          {in_step}
        </NumberLink>
        {late > 0 && (
          <NumberLink
            drill={{ status: "late", step: key }}
            count={late}
            label={said("late", late)}
            className={s.late}
          >
            {t("flow.late", { count: late })}
          </NumberLink>
        )}
      </p>
      <p className={s.line}>
        {median_minutes === null ? (
          <span className={s.nobody}>{t("flow.none_done")}</span>
        ) : (
          <NumberLink
            drill={{ status: "done", step: key }}
            count={done_on_time + done_late}
            label={said("done", done_on_time + done_late)}
            className={isSlow(step) ? s.slow : undefined}
          >
            {t("flow.median", { length: shortLength(median_minutes) })}
          </NumberLink>
        )}
      </p>
      <p className={s.line} title={t("flow.ninetieth_hint")}>
        {ninetieth_minutes !== null && t("flow.ninetieth", { length: shortLength(ninetieth_minutes) })}
      </p>
      <p className={s.line}>
        {(["done_on_time", "done_late"] as const).map((status) => (
          <NumberLink
            key={status}
            drill={{ status, step: key }}
            count={step[status]}
            label={said(status, step[status])}
          >
            {t(status === "done_late" ? "flow.done_late" : "flow.on_time", { count: step[status] })}
          </NumberLink>
        ))}
      </p>
      <p className={s.line}>
        {(["skipped", "passed", "overridden"] as const)
          .filter((status) => step[status] > 0)
          .map((status) => (
            <NumberLink
              key={status}
              drill={{ status, step: key }}
              count={step[status]}
              label={said(status, step[status])}
            >
              {t(`flow.${status}`, { count: step[status] })}
            </NumberLink>
          ))}
      </p>
    </>
  );
}

/** In the band: how many came into the step. */
function Entered({ step, bar }: { step: MonitorStep; bar: Bar }) {
  const { t } = useTranslation("sops");
  return (
    <span className={s.entered} style={{ top: Math.max(0, bar.height / 2 - 9) }}>
      <NumberLink
        drill={{ status: "entered", step: step.key }}
        count={step.entered}
        label={`${step.name} ${t("status.entered")} ${step.entered}`}
      >
        {step.entered}
      </NumberLink>
    </span>
  );
}

/** Under the line that leaves: how many, and mostly why. */
function Left({ step, at }: { step: MonitorStep; at: number }) {
  const { t } = useTranslation("sops");
  const [most, ...others] = step.leaving;
  const why = step.leaving.map(({ name, count }) => `${name} ${count}`).join(" · ");
  return (
    <span className={s.left} style={{ left: at, top: FLOW_HEIGHT + 4 }} title={why}>
      <NumberLink
        drill={{ status: "left", step: step.key }}
        count={step.left}
        label={`${step.name} ${t("status.left")} ${step.left}`}
      >
        {most
          ? t(others.length > 0 ? "flow.left_mostly" : "flow.left_for", { name: most.name, count: step.left })
          : t("flow.left", { count: step.left })}
      </NumberLink>
    </span>
  );
}
