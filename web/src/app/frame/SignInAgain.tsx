import { Modal } from "antd";
import { useTranslation } from "react-i18next";
import { SignInForm } from "@/features/session/SignInForm";
import { useSession, useSessionExpired } from "@/lib/session";

/** Over the page, when the session has ended meanwhile: what was typed stays where it is. */
export function SignInAgain() {
  const { t } = useTranslation("session");
  const expired = useSessionExpired();
  const me = useSession().data?.user;
  return (
    <Modal open={expired} title={t("again.title")} footer={null} closable={false} width={400} destroyOnHidden>
      <p>{t("again.text")}</p>
      <SignInForm login={me?.login ?? ""} onDone={() => undefined} />
    </Modal>
  );
}
