import { useTranslation } from "react-i18next";
import { Panel } from "@/components/Panel";
import type { LifeMap } from "@/lib/contract";
import { Rows } from "../monitor/RecordRows";
import s from "./LifeRecords.module.css";
import type { Opened } from "./opened";
import { useLifeRecords } from "./queries";

type Props = { map: LifeMap; opened: Opened; onClose: () => void };

/** The records behind a number. As many as the number says. */
export function LifeRecords({ map, opened, onClose }: Props) {
  const { t } = useTranslation("life");
  const list = useLifeRecords(opened);
  const phase = map.phases.find(({ key }) => key === opened.phase);
  const title = phase?.name ?? "";
  const total = list.total ?? phase?.[opened.part] ?? null;
  return (
    <Panel
      over
      label={title}
      title={
        <>
          {title}
          {total !== null && <span className={s.total}>{t("sops:drill.total", { count: total })}</span>}
        </>
      }
      sub={t(`part.${opened.part}`)}
      onClose={onClose}
    >
      <Rows list={list} />
    </Panel>
  );
}
