import { App, Button } from "antd";
import { useTranslation } from "react-i18next";
import { Avatar } from "@/components/Avatar";
import { Tag, type TagTone } from "@/components/Tag";
import { api, read } from "@/lib/api";
import type { Leave } from "@/lib/contract";
import { ApiError } from "@/lib/errors";
import { useWords } from "@/lib/words";
import { isoDate, wall } from "@/lib/zone";
import s from "./LeaveSettings.module.css";
import { leavesChanged } from "./queries";
import { lastDay } from "./span";

const TONES: Record<Leave["state"], TagTone> = {
  on: "accent",
  planned: "edge",
  over: "neutral",
  cancelled: "neutral",
};

/** One leave in a line: whose, from when to when, who stands in. */
export function LeaveRow({ leave, onChange }: { leave: Leave; onChange: () => void }) {
  const { t } = useTranslation("leave");
  const stop = useStop(leave);
  return (
    <li className={s.row} aria-label={leave.user.name}>
      <Avatar name={leave.user.name} size={28} />
      <div className={s.words}>
        <b>{leave.user.name}</b>
        <Tag tone={TONES[leave.state]}>{t(`state.${leave.state}`)}</Tag>
        <p>
          <SpanWords leave={leave} />
        </p>
        <p>{t("by", { name: leave.deputy.name })}</p>
      </div>
      {leave.mine_to_change && (
        <div className={s.actions}>
          <Button type="text" onClick={onChange}>
            {t("change")}
          </Button>
          <Button type="text" onClick={stop}>
            {leave.state === "on" ? t("end_now") : t("cancel")}
          </Button>
        </div>
      )}
    </li>
  );
}

function SpanWords({ leave }: { leave: Leave }) {
  const { t } = useTranslation("leave");
  const words = useWords();
  if (!leave.whole_days) {
    return <>{t("span", { begins: words.full(leave.begins_at), ends: words.full(leave.ends_at) })}</>;
  }
  const [first, last] = [isoDate(wall(leave.begins_at)), lastDay(leave)];
  const begins = words.dateWithWeekday(first);
  return <>{first === last ? begins : t("span", { begins, ends: words.dateWithWeekday(last) })}</>;
}

/** Asks, then calls the leave off, or ends it now. */
function useStop(leave: Leave): () => void {
  const { t } = useTranslation("leave");
  const { message, modal } = App.useApp();
  const { name } = leave.user;
  async function stop() {
    try {
      const params = { path: { leave_id: leave.id } };
      await read(api.POST("/api/leaves/{leave_id}/cancel", { params }));
      void message.success(t("stopped"));
    } catch (error) {
      void message.error((error instanceof ApiError && error.message) || t("common:not_saved"));
    }
    await leavesChanged();
  }
  return () =>
    void modal.confirm({
      title: leave.state === "on" ? t("sure_on", { name }) : t("sure", { name }),
      content: t("sure_text"),
      okText: leave.state === "on" ? t("end_now") : t("cancel"),
      cancelText: t("keep"),
      onOk: stop,
    });
}
