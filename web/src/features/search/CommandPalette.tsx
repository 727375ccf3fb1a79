import { useNavigate } from "@tanstack/react-router";
import { Modal } from "antd";
import { useTranslation } from "react-i18next";
import { LeadSearch } from "@/records/leads/LeadSearch";

/** One search for everything, over any page. */
export function CommandPalette({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation("frame");
  const navigate = useNavigate();
  return (
    <Modal open footer={null} closable={false} onCancel={onClose} width={600} style={{ top: 80 }}>
      <LeadSearch
        placeholder={t("search")}
        onChoose={(hit) => {
          onClose();
          void navigate({ to: "/leads/$leadId", params: { leadId: hit.id } });
        }}
      />
    </Modal>
  );
}
