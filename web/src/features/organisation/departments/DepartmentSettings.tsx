import { useQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ErrorState } from "@/components/ErrorState";
import { Icon } from "@/components/Icon";
import { SkeletonRows } from "@/components/SkeletonRows";
import type { Department } from "@/lib/contract";
import { departmentsQuery } from "@/lib/session";
import { DeleteDialog } from "./DeleteDialog";
import { DepartmentDialog } from "./DepartmentDialog";
import s from "./DepartmentSettings.module.css";
import { DepartmentTree } from "./DepartmentTree";
import { MoveDialog } from "./MoveDialog";

export type Act = "add" | "change" | "move" | "delete";
type Open = { act: Act; department: Department };

/** The tree: by dragging, or by each department's menu. */
export function DepartmentSettings() {
  const { t } = useTranslation("organisation");
  const departments = useQuery(departmentsQuery);
  const [open, setOpen] = useState<Open | null>(null);
  if (departments.error && !departments.data) {
    return <ErrorState error={departments.error} onRetry={() => void departments.refetch()} />;
  }
  if (!departments.data) return <SkeletonRows rows={7} height={44} />;
  const [company] = departments.data;
  const close = () => setOpen(null);
  const shared = open && { departments: departments.data, department: open.department, onClose: close };
  return (
    <div className={s.settings}>
      <div className={s.bar}>
        <p>{t("departments.effect")}</p>
        {company && (
          <Button
            type="primary"
            icon={<Icon name="plus" />}
            onClick={() => setOpen({ act: "add", department: company })}
          >
            {t("departments.add")}
          </Button>
        )}
      </div>
      <DepartmentTree
        departments={departments.data}
        onAct={(act, department) => setOpen({ act, department })}
      />
      {shared && open.act === "add" && <DepartmentDialog {...shared} adds />}
      {shared && open.act === "change" && <DepartmentDialog {...shared} />}
      {shared && open.act === "move" && <MoveDialog {...shared} />}
      {shared && open.act === "delete" && <DeleteDialog {...shared} />}
    </div>
  );
}
