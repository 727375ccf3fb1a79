import s from "./Ring.module.css";

const RADIUS = 16;
const ROUND = 2 * Math.PI * RADIUS;

/** How far the team has come today. */
export function Ring({ done, total }: { done: number; total: number }) {
  const share = total > 0 ? done / total : 0;
  return (
    <svg className={s.ring} width="40" height="40" viewBox="0 0 40 40" aria-hidden>
      <circle cx="20" cy="20" r={RADIUS} />
      <circle
        className={s.done}
        cx="20"
        cy="20"
        r={RADIUS}
        strokeDasharray={`${ROUND * share} ${ROUND}`}
        transform="rotate(-90 20 20)"
      />
    </svg>
  );
}
