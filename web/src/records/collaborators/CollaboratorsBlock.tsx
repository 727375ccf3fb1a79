import { Button } from "antd";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { Avatar } from "@/components/Avatar";
import { Block } from "../page/Block";
import s from "./Collaborators.module.css";
import { type Shared, useCollaborators } from "./collaborators";

const CollaboratorsDialog = lazy(async () => ({
  default: (await import("./CollaboratorsDialog")).CollaboratorsDialog,
}));

type Props = { record: Shared; ownerId: number | null; mayShare: boolean };

/** Who helps with this record, and what they may do. */
export function CollaboratorsBlock({ record, ownerId, mayShare }: Props) {
  const { t } = useTranslation("records");
  const [open, setOpen] = useState(false);
  const { data = [] } = useCollaborators(record);
  if (data.length === 0 && !mayShare) return null;
  return (
    <Block title={t("share.title")}>
      {data.map(({ user, access }) => (
        <p key={user.id} className={s.person}>
          <Avatar name={user.name} size={20} />
          {user.name}
          <small>{t(`share.access.${access}`)}</small>
        </p>
      ))}
      {data.length === 0 && <p className={s.none}>{t("share.none")}</p>}
      {mayShare && (
        <Button type="link" className={s.change ?? ""} onClick={() => setOpen(true)}>
          {t("share.change")}
        </Button>
      )}
      <Suspense>
        {open && <CollaboratorsDialog record={record} ownerId={ownerId} onClose={() => setOpen(false)} />}
      </Suspense>
    </Block>
  );
}
