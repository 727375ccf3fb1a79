import { App, Button, Dropdown, Tree } from "antd";
import { type DragEvent, type HTMLAttributes, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Icon } from "@/components/Icon";
import { api, read } from "@/lib/api";
import type { Department } from "@/lib/contract";
import { usePhone } from "@/lib/media";
import { keys, queryClient } from "@/lib/query";
import { organisationChanged, saidOf } from "../queries";
import type { Act } from "./DepartmentSettings";
import s from "./DepartmentSettings.module.css";
import { type Branch, type Drop, headcount, placeOf, treeOf, type Zone, zoneAt } from "./tree";

type Props = { departments: Department[]; onAct: (act: Act, department: Department) => void };

/** Drag a department to where it belongs. Fingers and keys do the same through its menu. */
export function DepartmentTree({ departments, onAct }: Props) {
  const { t } = useTranslation("organisation");
  const { message } = App.useApp();
  const phone = usePhone();
  const [over, setOver] = useState<Drop | null>(null);
  const held = useRef<Department | null>(null);
  /** Where it would go; nothing where it may not. */
  function look(event: DragEvent, target: Department): Drop | null {
    const drop = { target: target.id, zone: zoneOf(event) };
    return held.current && placeOf(departments, held.current.id, drop) ? drop : null;
  }
  function dragOver(event: DragEvent, target: Department) {
    const next = look(event, target);
    if (next) event.preventDefault(); // it may be let go here
    if (next?.target !== over?.target || next?.zone !== over?.zone) setOver(next);
  }
  async function drop(event: DragEvent, target: Department) {
    event.preventDefault();
    const [moved, wanted] = [held.current, look(event, target)];
    rest();
    const place = moved && wanted && placeOf(departments, moved.id, wanted);
    if (!place) return;
    try {
      await move(moved, place);
    } catch (error) {
      void message.error(saidOf(error) || t("common:not_saved"));
    }
    void organisationChanged();
  }
  function rest() {
    held.current = null;
    setOver(null);
  }
  /** The tree's own dragging goes by how far to the right one holds; rows are plainer. */
  const dragging = (department: Department): Dragging => ({
    draggable: !phone && department.parent_id !== null,
    onDragStart: () => {
      held.current = department;
    },
    onDragOver: (event) => dragOver(event, department),
    onDrop: (event) => void drop(event, department),
    onDragEnd: rest,
  });
  return (
    <>
      <div className={s.tree}>
        <Tree<Branch>
          aria-label={t("departments.tree")}
          blockNode
          defaultExpandAll
          selectable={false}
          motion={false}
          treeData={treeOf(departments)}
          switcherIcon={<Icon name="down" size={12} />}
          titleRender={({ department }) => (
            <Node
              department={department}
              zone={over?.target === department.id ? over.zone : undefined}
              whole={headcount(departments, department.id)}
              dragging={dragging(department)}
              onAct={(act) => onAct(act, department)}
            />
          )}
        />
      </div>
      {!phone && <p className={s.hint}>{t("departments.hint")}</p>}
    </>
  );
}

/** The answer is the whole tree, so that it stands as the server has it. */
export async function move(
  department: Department,
  place: { parent_id: number; before_id: number | null },
): Promise<void> {
  const params = { path: { department_id: department.id } };
  const body = { version: department.version, ...place };
  const after = await read(api.POST("/api/departments/{department_id}/move", { params, body }));
  queryClient.setQueryData(keys.departments, after.items);
}

/** Of the row that the pointer is over. */
function zoneOf(event: DragEvent): Zone {
  const row = event.currentTarget.getBoundingClientRect();
  return zoneAt((event.clientY - row.top) / row.height);
}

type Dragging = Pick<
  HTMLAttributes<HTMLElement>,
  "draggable" | "onDragStart" | "onDragOver" | "onDrop" | "onDragEnd"
>;

type NodeProps = {
  department: Department;
  whole: number;
  /** Where what is dragged would go. */
  zone: Zone | undefined;
  dragging: Dragging;
  onAct: (act: Act) => void;
};

function Node({ department, whole, zone, dragging, onAct }: NodeProps) {
  const { t } = useTranslation("organisation");
  const company = department.parent_id === null;
  const items = [
    { key: "add", label: t("departments.add_below") },
    { key: "change", label: t("departments.change") },
    ...(company ? [] : [{ key: "move", label: t("departments.move") }]),
    ...(company ? [] : [{ key: "delete", label: t("departments.delete") }]),
  ];
  return (
    <span className={s.node} data-company={company || undefined} data-zone={zone} {...dragging}>
      <span className={s.name}>
        <b>{department.name}</b>
        {department.head && <small>{t("departments.head_is", { name: department.head.name })}</small>}
        <small>
          {whole === department.members
            ? t("departments.members", { count: whole })
            : t("departments.members_of", { count: whole, own: department.members })}
        </small>
      </span>
      <Dropdown
        trigger={["click"]}
        placement="bottomRight"
        menu={{ items, onClick: ({ key }) => onAct(key as Act) }}
      >
        <Button
          type="text"
          className={s.more ?? ""}
          aria-label={t("departments.more", { name: department.name })}
          icon={<Icon name="dots" />}
        />
      </Dropdown>
    </span>
  );
}
