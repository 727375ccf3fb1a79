import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Icon } from "@/components/Icon";
import { isMoving, useReceived } from "@/features/handovers/queries";
import type { Handover } from "@/lib/contract";
import s from "./AwayNote.module.css";

/** What a colleague who leaves gives to me: to be answered, on its way, or just come. */
export function HandoverNotes() {
  const { data } = useReceived();
  return data?.map((one) => <Note key={one.id} handover={one} />);
}

function Note({ handover }: { handover: Handover }) {
  const { t } = useTranslation("today");
  const step = handover.state === "offered" ? "offered" : isMoving(handover.state) ? "moving" : "done";
  const open = { offered: "handover.open", moving: "handover.look", done: "handover.report" } as const;
  return (
    <div className={s.note} role="status">
      <Icon name="hand" />
      <p>
        <b>{t(`handover.${step}`, { leaver: handover.leaver.name })}</b>
        <span>{handover.held.map((one) => one.said).join(t("handover.and"))}</span>
      </p>
      <Link to="/handovers/$handoverId" params={{ handoverId: handover.id }}>
        {t(open[step])}
      </Link>
    </div>
  );
}
