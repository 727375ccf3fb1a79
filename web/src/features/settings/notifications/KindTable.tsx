import { useTranslation } from "react-i18next";
import { CheckBox } from "@/components/CheckBox";
import { Icon } from "@/components/Icon";
import type { NotificationPreferences } from "@/lib/contract";
import s from "./KindTable.module.css";

type Channel = NotificationPreferences["channels"][number];
type Kind = NotificationPreferences["kinds"][number];
type Props = { held: NotificationPreferences; onChange: (channels: Channel[]) => void };

/** Kinds by channels. The bell tells everything. */
export function KindTable({ held, onChange }: Props) {
  const { t } = useTranslation("settings");
  const turn = (name: string, kind: Kind) =>
    onChange(
      held.channels.map((channel) =>
        channel.name === name ? { ...channel, kinds: turned(channel.kinds, kind) } : channel,
      ),
    );
  return (
    <table className={s.kinds}>
      <thead>
        <tr>
          <th scope="col">{t("notify.kind")}</th>
          <th scope="col">{t("notify.bell")}</th>
          {held.channels.map(({ name }) => (
            <th key={name} scope="col">
              {t(`notify.channel.${name}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {held.kinds.map((kind) => (
          <tr key={kind}>
            <th scope="row">
              {t(`notify.kind_name.${kind}`)}
              <small>{t(`notify.kind_text.${kind}`)}</small>
            </th>
            <td>
              <Icon name="check" label={t("notify.always")} />
            </td>
            {held.channels.map(({ name, kinds }) => (
              <td key={name}>
                <CheckBox
                  label={t("notify.tell", {
                    kind: t(`notify.kind_name.${kind}`),
                    channel: t(`notify.channel.${name}`),
                  })}
                  checked={kinds.includes(kind)}
                  onChange={() => turn(name, kind)}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const turned = (kinds: Kind[], kind: Kind): Kind[] =>
  kinds.includes(kind) ? kinds.filter((one) => one !== kind) : [...kinds, kind];
