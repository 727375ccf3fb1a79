import { Modal } from "antd";
import { useTranslation } from "react-i18next";
import { SignInForm } from "@/features/session/SignInForm";
import { useSession } from "@/lib/session";

/** Over the page, when the session has ended meanwhile: what was typed stays where it is. */
export function SignInAgain() {
  const { t } = useTranslation("session");
  const me = useSession().data?.user;
  return (
    <Modal open title={t("again.title")} footer={null} closable={false} width={400}>
      <p>{t("again.text")}</p>
      <SignInForm login={me?.login ?? ""} onDone={() => undefined} />
    </Modal>
  );
}
