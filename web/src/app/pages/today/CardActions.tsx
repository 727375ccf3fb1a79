import { Button, Dropdown } from "antd";
import type { MouseEvent, ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Icon, type IconName } from "@/components/Icon";
import { Kbd } from "@/components/Kbd";
import type { WorkItem } from "@/lib/contract";
import { usePhone } from "@/lib/media";
import { dialAddress, sayPhone } from "@/records/phone";
import s from "./CardActions.module.css";
import type { CardAction } from "./useCards";

type Props = { item: WorkItem; mayHandOver: boolean; onAct: (action: CardAction) => void };
type Offer = { action: CardAction; icon: IconName; label: string; cap: string };

/** What can be done with a card, the likeliest first. */
function offers({ item, mayHandOver }: Props, t: (key: string) => string): Offer[] {
  const all: (Offer | false)[] = [
    { action: "write", icon: "pen", label: t("write"), cap: "E" },
    item.kind === "task" && { action: "complete", icon: "check", label: t("complete"), cap: "D" },
    Boolean(item.contact?.phone) && { action: "call", icon: "phone", label: t("call"), cap: "C" },
    { action: "snooze", icon: "snooze", label: t("snooze"), cap: "S" },
    mayHandOver && { action: "hand_over", icon: "hand", label: t("hand_over"), cap: "H" },
  ];
  return all.filter((offer) => offer !== false);
}

export function CardActions(props: Props) {
  const { t } = useTranslation("today");
  const phone = usePhone();
  const list = offers(props, t);
  return phone ? <Big {...props} list={list} /> : <Line {...props} list={list} />;
}

/** Pressing a button is not selecting the card beneath. */
const alone = (act: () => void) => (event: MouseEvent) => {
  event.stopPropagation();
  act();
};

function Line({ item, list, onAct }: Props & { list: Offer[] }) {
  const content = ({ icon, label, cap }: Offer): ReactNode => (
    <>
      <Icon name={icon} />
      {label}
      <Kbd>{cap}</Kbd>
    </>
  );
  return (
    <div className={s.line}>
      {list.map((offer) =>
        offer.action === "call" ? (
          <a
            key={offer.action}
            className={s.action}
            href={dialAddress(item.contact?.phone ?? "")}
            title={sayPhone(item.contact?.phone ?? "")}
          >
            {content(offer)}
          </a>
        ) : (
          <button
            key={offer.action}
            type="button"
            className={s.action}
            data-main={offer.action === "write" || undefined}
            onClick={alone(() => onAct(offer.action))}
          >
            {content(offer)}
          </button>
        ),
      )}
    </div>
  );
}

/** On the phone: call first, then write, the rest behind the dots. */
function Big({ item, list, onAct }: Props & { list: Offer[] }) {
  const { t } = useTranslation("today");
  const calls = Boolean(item.contact?.phone);
  const rest = list.filter(({ action }) => action !== "call" && action !== "write");
  return (
    <div className={s.big} data-calls={calls || undefined}>
      {calls && (
        <Button
          type="primary"
          href={dialAddress(item.contact?.phone ?? "")}
          icon={<Icon name="phone" size={20} />}
        >
          {t("call_person", { name: item.contact?.name })}
        </Button>
      )}
      <Button
        type={calls ? "default" : "primary"}
        icon={<Icon name="pen" size={20} />}
        onClick={alone(() => onAct("write"))}
      >
        {t("write")}
      </Button>
      <Dropdown
        trigger={["click"]}
        placement="topRight"
        menu={{
          items: [
            ...rest.map(({ action, icon, label }) => ({ key: action, label, icon: <Icon name={icon} /> })),
            { key: "open", label: t("open"), icon: <Icon name="right" /> },
          ],
          onClick: ({ key, domEvent }) => {
            domEvent.stopPropagation();
            onAct(key as CardAction);
          },
        }}
      >
        <Button aria-label={t("more_actions")} icon={<Icon name="dots" />} />
      </Dropdown>
    </div>
  );
}
