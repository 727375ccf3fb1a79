import { Button, Modal } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Avatar } from "@/components/Avatar";
import { Choice } from "@/components/Choice";
import { ErrorState } from "@/components/ErrorState";
import { Icon } from "@/components/Icon";
import { SkeletonRows } from "@/components/SkeletonRows";
import type { Access, Collaborator } from "@/lib/contract";
import { ApiError } from "@/lib/errors";
import { PersonPicker } from "../people/PersonPicker";
import s from "./Collaborators.module.css";
import { type Shared, useChange, useCollaborators } from "./collaborators";

const ACCESSES = ["read", "edit"] as const;

type Props = { record: Shared; ownerId: number | null; onClose: () => void };

/** Let somebody in, change what they may do, take them out again. Each change is kept at once. */
export function CollaboratorsDialog({ record, ownerId, onClose }: Props) {
  const { t } = useTranslation("records");
  const { data, error, refetch } = useCollaborators(record);
  const change = useChange(record);
  const [adding, setAdding] = useState<number | null>(null);
  const inside = new Set((data ?? []).map(({ user }) => user.id));
  const refused = change.error;
  const said = refused && ((refused instanceof ApiError && refused.message) || t("common:not_saved"));
  return (
    <Modal open width={520} title={t("share.title")} footer={null} onCancel={onClose}>
      <p className={s.text}>{t(`share.text.${record.type}`)}</p>
      {!data &&
        (error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <SkeletonRows rows={2} />)}
      <ul>
        {data?.map((one) => (
          <Line
            key={one.user.id}
            one={one}
            onChange={(access) => change.mutate({ userId: one.user.id, access })}
          />
        ))}
      </ul>
      <div className={s.add}>
        <PersonPicker
          value={adding}
          placeholder={t("share.whom")}
          only={({ id, active }) => active && id !== ownerId && !inside.has(id)}
          onChange={setAdding}
        />
        <Button
          type="primary"
          disabled={adding === null}
          loading={change.isPending}
          onClick={() =>
            adding !== null &&
            change.mutate({ userId: adding, access: "read" }, { onSuccess: () => setAdding(null) })
          }
        >
          {t("share.add")}
        </Button>
      </div>
      {said && (
        <p className={s.said} role="alert">
          {said}
        </p>
      )}
    </Modal>
  );
}

type LineProps = { one: Collaborator; onChange: (access: Access | null) => void };

function Line({ one: { user, access }, onChange }: LineProps) {
  const { t } = useTranslation("records");
  return (
    <li className={s.line}>
      <Avatar name={user.name} size={20} />
      <b>{user.name}</b>
      <Choice
        label={t("share.may", { name: user.name })}
        options={ACCESSES.map((value) => ({ value, label: t(`share.access.${value}`) }))}
        value={access}
        onChange={(next) => next && onChange(next)}
      />
      <Button
        type="text"
        aria-label={t("share.remove", { name: user.name })}
        icon={<Icon name="close" />}
        onClick={() => onChange(null)}
      />
    </li>
  );
}
