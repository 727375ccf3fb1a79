import { useTranslation } from "react-i18next";
import { SkeletonBar } from "@/components/SkeletonRows";
import figures from "./Figures.module.css";
import body from "./MonitorBody.module.css";
import s from "./MonitorSkeleton.module.css";

const FIVE = [0, 1, 2, 3, 4];
const EIGHT = [0, 1, 2, 3, 4, 5, 6, 7];

/** In the places where figures, flow and heat map will stand. */
export function MonitorSkeleton() {
  const { t } = useTranslation("common");
  return (
    <div className={body.body} role="status" aria-label={t("loading")}>
      <div className={figures.figures}>
        {FIVE.map((at) => (
          <div key={at} className={`${figures.figure} ${s.figure}`}>
            <SkeletonBar width={84} />
            <SkeletonBar width={120} height={28} />
            <SkeletonBar width={140} height={12} />
          </div>
        ))}
      </div>
      <div className={s.flow}>
        <SkeletonBar width={280} />
        <SkeletonBar width="100%" height={188} />
      </div>
      <div className={s.rows}>
        {EIGHT.map((at) => (
          <SkeletonBar key={at} width="100%" height={26} />
        ))}
      </div>
    </div>
  );
}
