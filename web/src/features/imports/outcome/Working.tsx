import { Progress } from "antd";
import type { ImportJob } from "@/lib/contract";
import { percentDone } from "../counts";
import s from "./Working.module.css";

/** How far the server is, while one may leave. */
export function Working({ job, label }: { job: ImportJob; label: string }) {
  const { done, total } = job.progress;
  const number = (value: number) => value.toLocaleString("en-US");
  return (
    <div className={s.working} role="status">
      <p>
        <b>{label}</b>
        <span>
          {number(Math.min(done, total))} / {number(total)}
        </span>
      </p>
      <Progress
        percent={percentDone(job.progress)}
        showInfo={false}
        size={{ height: 4 }}
        aria-label={label}
      />
    </div>
  );
}
