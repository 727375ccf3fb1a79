import { Button, Input, Modal } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Icon } from "@/components/Icon";
import { api, read } from "@/lib/api";
import type { Security } from "@/lib/contract";
import { makePasskey, passkeysPossible } from "@/lib/passkeys";
import { useWords } from "@/lib/words";
import { nameOfDevice } from "./device";
import { Part } from "./Part";
import s from "./Part.module.css";
import { useChange } from "./queries";

type Props = { security: Security; onCodes: (codes: string[]) => void };
type Passkey = Security["passkeys"][number];

async function add(name: string) {
  const asked = await read(api.POST("/api/session/passkeys/options"));
  const credential = await makePasskey(asked.options);
  return read(api.POST("/api/session/passkeys", { body: { challenge: asked.challenge, name, credential } }));
}

/** Keys in phones, computers and on key rings, by which one signs in without a password. */
export function PasskeysPart({ security, onCodes }: Props) {
  const { t } = useTranslation("security");
  const possible = passkeysPossible();
  const make = useChange(add, (made) => {
    if (made.recovery_codes.length > 0) onCodes(made.recovery_codes);
  });
  const free = () => {
    const device = nameOfDevice(navigator.userAgent) || t("passkeys.name");
    const taken = new Set(security.passkeys.map(({ name }) => name));
    let name = device;
    for (let number = 2; taken.has(name); number++) name = `${device} ${number}`;
    return name;
  };
  return (
    <Part
      title={t("passkeys.title")}
      text={possible ? t("passkeys.text") : t("passkeys.impossible")}
      extra={
        possible && (
          <Button onClick={() => make.mutate(free())} loading={make.isPending}>
            {t("passkeys.add")}
          </Button>
        )
      }
    >
      {security.passkeys.length > 0 && (
        <ul className={s.lines}>
          {security.passkeys.map((passkey) => (
            <Line key={passkey.id} passkey={passkey} />
          ))}
        </ul>
      )}
    </Part>
  );
}

function Line({ passkey }: { passkey: Passkey }) {
  const { t } = useTranslation("security");
  const words = useWords();
  const [name, setName] = useState<string | null>(null);
  const path = { params: { path: { passkey_id: passkey.id } } };
  const remove = useChange(() => api.DELETE("/api/session/passkeys/{passkey_id}", path));
  const rename = useChange(
    (next: string) => api.PATCH("/api/session/passkeys/{passkey_id}", { ...path, body: { name: next } }),
    () => setName(null),
  );
  const used = passkey.last_used_at
    ? t("passkeys.used", { moment: words.moment(passkey.last_used_at) })
    : t("passkeys.made", { moment: words.moment(passkey.created_at) });
  return (
    <li className={s.line}>
      <Icon name="key" size={20} />
      <div>
        <b>{passkey.name}</b>
        <small>{used}</small>
      </div>
      <Button type="text" size="small" onClick={() => setName(passkey.name)}>
        {t("passkeys.rename")}
      </Button>
      <Button type="text" size="small" loading={remove.isPending} onClick={() => remove.mutate(undefined)}>
        {t("passkeys.remove")}
      </Button>
      {name !== null && (
        <Modal
          open
          title={t("passkeys.rename")}
          width={400}
          okText={t("common:save")}
          cancelText={t("common:cancel")}
          okButtonProps={{ disabled: !name.trim() }}
          confirmLoading={rename.isPending}
          onOk={() => rename.mutate(name.trim())}
          onCancel={() => setName(null)}
        >
          <Input
            aria-label={t("passkeys.name")}
            maxLength={60}
            autoFocus
            value={name}
            onChange={(event) => setName(event.target.value)}
            onPressEnter={() => name.trim() && rename.mutate(name.trim())}
          />
        </Modal>
      )}
    </li>
  );
}
