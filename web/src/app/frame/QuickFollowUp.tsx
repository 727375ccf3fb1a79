import { Modal } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Panel } from "@/components/Panel";
import { FollowUpPanel } from "@/features/follow_ups/FollowUpPanel";
import { usePhone } from "@/lib/media";
import { LeadSearch } from "@/records/leads/LeadSearch";

/** From anywhere: choose the record by typing, then three fields. */
export function QuickFollowUp({ onClose }: { onClose: () => void }) {
  const [recordId, setRecordId] = useState<number | null>(null);
  if (recordId === null) return <Choosing onChoose={setRecordId} onClose={onClose} />;
  return (
    <FollowUpPanel over recordId={recordId} template="quick" onSaved={() => onClose()} onClose={onClose} />
  );
}

function Choosing({ onChoose, onClose }: { onChoose: (id: number) => void; onClose: () => void }) {
  const { t } = useTranslation("frame");
  const phone = usePhone();
  const search = <LeadSearch placeholder={t("quick.whom")} onChoose={({ id }) => onChoose(id)} />;
  if (phone) {
    return (
      <Panel label={t("new.follow_up")} title={t("new.follow_up")} onClose={onClose}>
        {search}
      </Panel>
    );
  }
  return (
    <Modal open title={t("new.follow_up")} footer={null} onCancel={onClose} width={560} style={{ top: 80 }}>
      {search}
    </Modal>
  );
}
