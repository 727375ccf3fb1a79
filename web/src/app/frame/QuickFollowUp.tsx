import { Modal } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Panel } from "@/components/Panel";
import { FollowUpPanel } from "@/features/follow_ups/FollowUpPanel";
import { usePhone } from "@/lib/media";
import { RecordSearch } from "@/records/search/RecordSearch";

/** On what it is written. */
type Whom = { type: "lead" | "customer"; id: number };

/** From anywhere: choose the record by typing, then three fields. */
export function QuickFollowUp({ onClose }: { onClose: () => void }) {
  const [whom, setWhom] = useState<Whom | null>(null);
  if (!whom) return <Choosing onChoose={setWhom} onClose={onClose} />;
  return (
    <FollowUpPanel
      over
      type={whom.type}
      recordId={whom.id}
      template="quick"
      onSaved={() => onClose()}
      onClose={onClose}
    />
  );
}

function Choosing({ onChoose, onClose }: { onChoose: (whom: Whom) => void; onClose: () => void }) {
  const { t } = useTranslation("frame");
  const phone = usePhone();
  const search = (
    <RecordSearch
      placeholder={t("quick.whom")}
      only={({ type }) => type !== "contact"}
      onChoose={({ type, id }) => type !== "contact" && onChoose({ type, id })}
    />
  );
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
