import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Account, HandoverState } from "@/lib/contract";
import { handoversOf } from "../queries";
import { OfferDialog } from "./OfferDialog";
import s from "./PersonPanel.module.css";

const OPEN: readonly HandoverState[] = ["offered", "accepted", "moving"];
const SHOWN = 3;

/** All that is somebody's goes to a colleague as a package; the latest ones, each with its page. */
export function HandPart({ account }: { account: Account }) {
  const { t } = useTranslation("organisation");
  const { data: handovers } = useQuery(handoversOf(account.id));
  const [offering, setOffering] = useState(false);
  const open = handovers?.some((one) => OPEN.includes(one.state));
  return (
    <>
      {account.active && (
        <div className={s.line}>
          <div>
            {t("hand.title")}
            <p>{t("hand.text")}</p>
          </div>
          {handovers && !open && <Button onClick={() => setOffering(true)}>{t("hand.act")}</Button>}
        </div>
      )}
      {handovers?.slice(0, SHOWN).map((one) => (
        <div key={one.id} className={s.line}>
          <div>
            <Link to="/handovers/$handoverId" params={{ handoverId: one.id }} className={s.to}>
              {t("hand.number", { id: one.id })}
            </Link>
            <p>{t("hand.of", { name: one.receiver.name, state: t(`handovers:state.${one.state}`) })}</p>
          </div>
        </div>
      ))}
      {offering && <OfferDialog account={account} onClose={() => setOffering(false)} />}
    </>
  );
}
