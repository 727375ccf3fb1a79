import { App, Modal } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "@/lib/api";
import type { Department } from "@/lib/contract";
import { organisationChanged, saidOf } from "../queries";
import s from "./DepartmentSettings.module.css";

/** Only an empty department goes; of any other the server says what is in it. */
export function DeleteDialog({ department, onClose }: { department: Department; onClose: () => void }) {
  const { t } = useTranslation("organisation");
  const { message } = App.useApp();
  const [said, setSaid] = useState("");
  const [deleting, setDeleting] = useState(false);
  async function go() {
    setDeleting(true);
    setSaid("");
    try {
      await api.DELETE("/api/departments/{department_id}", {
        params: { path: { department_id: department.id } },
      });
      void message.success(t("departments.deleted", { name: department.name }));
      onClose();
    } catch (error) {
      setSaid(saidOf(error) || t("common:not_saved"));
    } finally {
      setDeleting(false);
      void organisationChanged();
    }
  }
  return (
    <Modal
      open
      width={440}
      title={t("departments.delete_of", { name: department.name })}
      okText={t("departments.delete")}
      okButtonProps={{ loading: deleting }}
      onOk={() => void go()}
      onCancel={onClose}
    >
      <p>{t("departments.delete_text")}</p>
      {said && (
        <p className={s.said} role="alert">
          {said}
        </p>
      )}
    </Modal>
  );
}
