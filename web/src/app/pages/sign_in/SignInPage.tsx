import { getRouteApi, useRouter } from "@tanstack/react-router";
import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { Logo } from "@/components/Logo";
import { StepNode } from "@/components/StepNode";
import { SignInForm } from "@/features/session/SignInForm";
import { currentLanguage } from "@/lib/i18n";
import { changeLanguage, useSession } from "@/lib/session";
import { LANGUAGES } from "../../frame/preferences";
import s from "./SignInPage.module.css";

const route = getRouteApi("/sign-in");

/** The first page: who are you? Afterwards the place that was wanted. */
export function SignInPage() {
  const { t } = useTranslation("session");
  const router = useRouter();
  const { next } = route.useSearch();
  const company = useSession().data?.company_name;
  const other = LANGUAGES.find(({ code }) => code !== currentLanguage());
  return (
    <div className={s.page}>
      <main className={s.box}>
        <header className={s.head}>
          <Logo size={40} />
          <div>
            <h1>{t("product")}</h1>
            <p>{company || t("claim")}</p>
          </div>
        </header>
        <Journey />
        <SignInForm onDone={() => router.history.push(next ?? "/today")} />
      </main>
      <footer className={s.foot}>
        <span>{t("forgotten")}</span>
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
