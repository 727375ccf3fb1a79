import { getRouteApi, Link, useRouter } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { SignInForm } from "@/features/session/SignInForm";
import { Door } from "./Door";

const route = getRouteApi("/sign-in");

/** The first page: who are you? Afterwards the place that was wanted. */
export function SignInPage() {
  const { t } = useTranslation("session");
  const router = useRouter();
  const { next, login = "" } = route.useSearch();
  return (
    <Door foot={<Link to="/forgotten">{t("forgotten")}</Link>}>
      <SignInForm login={login} onDone={() => router.history.push(next ?? "/today")} />
    </Door>
  );
}
