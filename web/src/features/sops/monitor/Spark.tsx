import type { WordsTone } from "./figureWords";
import s from "./Spark.module.css";
import { SPARK, sparkOf } from "./spark";

/** How a figure went, without axes: the words beside it say the rest. */
export function Spark({ values, tone }: { values: (number | null)[]; tone: WordsTone }) {
  const points = sparkOf(values);
  const last = points.at(-1);
  if (!last) return null;
  return (
    <svg
      className={s.spark}
      width={SPARK.width}
      height={SPARK.height}
      viewBox={`0 0 ${SPARK.width} ${SPARK.height}`}
      aria-hidden
    >
      <polyline points={points.map(({ x, y }) => `${x},${y}`).join(" ")} />
      <circle cx={last.x} cy={last.y} r="2.5" data-tone={tone} />
    </svg>
  );
}
