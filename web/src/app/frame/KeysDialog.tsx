import { Modal } from "antd";
import { useTranslation } from "react-i18next";
import { Kbd } from "@/components/Kbd";
import { sayKeys } from "@/lib/keys";
import s from "./KeysDialog.module.css";

type Group = { title: string; keys: { caps: string[]; does: string }[] };

const groups = (): Group[] => [
  {
    title: "keys.everywhere",
    keys: [
      { caps: [sayKeys("K")], does: "keys.search" },
      { caps: ["?"], does: "keys.this" },
      { caps: ["Esc"], does: "keys.close" },
    ],
  },
  {
    title: "nav.today",
    keys: [
      { caps: ["J", "K"], does: "keys.move" },
      { caps: ["E"], does: "keys.write" },
      { caps: ["C"], does: "keys.call" },
      { caps: ["S"], does: "keys.snooze" },
      { caps: ["H"], does: "keys.hand_over" },
      { caps: ["D"], does: "keys.complete" },
      { caps: ["Enter"], does: "keys.open" },
    ],
  },
  {
    title: "new.follow_up",
    keys: [
      { caps: [sayKeys("↵")], does: "keys.save_next" },
      { caps: ["Esc"], does: "keys.keep" },
    ],
  },
];

/** All keys, by where they work. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation("frame");
  return (
    <Modal open title={t("me.keys")} footer={null} onCancel={onClose} width={640}>
      <div className={s.groups}>
        {groups().map((group) => (
          <section key={group.title}>
            <h3>{t(group.title)}</h3>
            <dl className={s.keys}>
              {group.keys.map(({ caps, does }) => (
                <div key={does}>
                  <dt>
                    {caps.map((cap) => (
                      <Kbd key={cap}>{cap}</Kbd>
                    ))}
                  </dt>
                  <dd>{t(does)}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Modal>
  );
}
