import { Button } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Logo } from "@/components/Logo";
import { StepNode } from "@/components/StepNode";
import { currentLanguage } from "@/lib/i18n";
import { LANGUAGES } from "@/lib/languages";
import { changeLanguage, useSession } from "@/lib/session";
import s from "./Door.module.css";

type Props = {
  children: ReactNode /** What this page is about, where it is not plain signing in. */;
  title?: string;
  foot?: ReactNode;
};

/** The box that every page before the sign-in stands in. */
export function Door({ children, title, foot }: Props) {
  const { t } = useTranslation("session");
  const company = useSession().data?.company_name;
  const other = LANGUAGES.find(({ code }) => code !== currentLanguage());
  return (
    <div className={s.page}>
      <main className={s.box}>
        <header className={s.head}>
          <Logo size={40} />
          <div>
            {title ? <p className={s.product}>{t("product")}</p> : <h1>{t("product")}</h1>}
            <p>{company || t("claim")}</p>
          </div>
        </header>
        <Journey />
        {title && <h1 className={s.title}>{title}</h1>}
        {children}
      </main>
      <footer className={s.foot}>
        {foot}
        {other && (
          <Button type="text" size="small" onClick={() => void changeLanguage(other.code)}>
            {other.name}
          </Button>
        )}
      </footer>
    </div>
  );
}

/** The sign of the product: a line of steps, one done, one to do now. */
function Journey() {
  return (
    <div className={s.journey} aria-hidden>
      <StepNode state="done" />
      <i />
      <StepNode state="done" />
      <i />
      <StepNode state="open" />
      <i data-pale />
      <StepNode state="pending" />
      <i data-pale />
      <StepNode state="pending" />
    </div>
  );
}
