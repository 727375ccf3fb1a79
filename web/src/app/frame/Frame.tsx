import { Outlet } from "@tanstack/react-router";
import { Suspense } from "react";
import { useTranslation } from "react-i18next";
import { useConfirming } from "@/lib/confirming";
import { useKeys } from "@/lib/keys";
import { usePhone } from "@/lib/media";
import { closeOverlay, openOverlay, useOverlay } from "@/lib/overlays";
import { useSessionExpired } from "@/lib/session";
import { CommandPalette, ConfirmDialog, KeysDialog, QuickFollowUp, SignInAgain } from "../slots";
import s from "./Frame.module.css";
import { LineNotice } from "./LineNotice";
import { Rail } from "./Rail";
import { TabBar } from "./TabBar";
import { TopBar } from "./TopBar";

/** What stands around every page: the rail and the top bar on the desk, the tab bar on the phone. */
export function Frame() {
  const { t } = useTranslation("frame");
  const phone = usePhone();
  useKeys({ "mod+k": () => openOverlay("search"), "?": () => openOverlay("keys") });
  return (
    <div className={s.frame}>
      <a className={s.skip} href="#main">
        {t("skip")}
      </a>
      {!phone && <Rail />}
      <div className={s.column}>
        {!phone && <TopBar />}
        <LineNotice />
        <main id="main" className={s.main} tabIndex={-1} data-quiet-focus>
          <Suspense>
            <Outlet />
          </Suspense>
        </main>
        {phone && <TabBar />}
      </div>
      <Overlays />
    </div>
  );
}

function Overlays() {
  const shown = useOverlay();
  const expired = useSessionExpired();
  const confirming = useConfirming();
  return (
    <Suspense>
      {shown === "search" && <CommandPalette onClose={closeOverlay} />}
      {shown === "quick_follow_up" && <QuickFollowUp onClose={closeOverlay} />}
      {expired && <SignInAgain />}
      {confirming && <ConfirmDialog />}
      {shown === "keys" && <KeysDialog onClose={closeOverlay} />}
    </Suspense>
  );
}
