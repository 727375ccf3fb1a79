import { useTranslation } from "react-i18next";
import s from "./SkeletonRows.module.css";

type Props = {
  rows?: number;
  /** Height of the rows that will come, so that nothing jumps: 87 on Today, 40 in a table, 38 in 'coming up'. */
  height?: number;
};

/** Flat and pulsing while rows are on their way. */
export function SkeletonRows({ rows = 6, height = 87 }: Props) {
  const { t } = useTranslation("common");
  const lines = height >= 80 ? 3 : 1;
  return (
    <div className={s.rows} role="status" aria-label={t("loading")}>
      {Array.from({ length: rows }, (_, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows without anything in them.
        <div key={row} className={s.row} style={{ height }}>
          {Array.from({ length: lines }, (_, line) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: lines without anything in them.
            <i key={line} style={{ width: `${[26, 52, 38][(row + line) % 3]}%` }} />
          ))}
        </div>
      ))}
    </div>
  );
}

/** A single flat bar, where a figure or a name will stand. */
export function SkeletonBar({ width, height = 16 }: { width: number | string; height?: number }) {
  return <span className={s.bar} style={{ width, height }} aria-hidden />;
}
