import { SkeletonBar, SkeletonRows } from "@/components/SkeletonRows";
import s from "./RecordSkeleton.module.css";

/** The shape of a record while it is on its way. */
export function RecordSkeleton() {
  return (
    <div className={s.skeleton}>
      <SkeletonBar width={96} height={14} />
      <SkeletonBar width={220} height={28} />
      <SkeletonBar width={320} height={14} />
      <div className={s.line}>
        <SkeletonBar width="100%" height={44} />
      </div>
      <div className={s.band}>
        <SkeletonBar width="100%" height={100} />
      </div>
      <SkeletonRows rows={4} height={64} />
    </div>
  );
}
