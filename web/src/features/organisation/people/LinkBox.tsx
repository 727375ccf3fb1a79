import { App, Button } from "antd";
import { useTranslation } from "react-i18next";
import s from "./PersonPanel.module.css";

/** A link that is shown this once, to be passed on by hand. */
export function LinkBox({ link, text }: { link: string; text: string }) {
  const { t } = useTranslation("organisation");
  const { message } = App.useApp();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link);
      void message.success(t("link.copied"));
    } catch {
      void message.info(t("link.by_hand"));
    }
  };
  return (
    <div className={s.link} role="status">
      <code>{link}</code>
      <p>{text}</p>
      <Button onClick={() => void copy()}>{t("link.copy")}</Button>
    </div>
  );
}
