import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ErrorState } from "@/components/ErrorState";
import { PageHead } from "@/components/PageHead";
import { SkeletonRows } from "@/components/SkeletonRows";
import { AppPart } from "@/features/security/AppPart";
import { EmailPart } from "@/features/security/EmailPart";
import { PasskeysPart } from "@/features/security/PasskeysPart";
import { PasswordPart } from "@/features/security/PasswordPart";
import { securityQuery } from "@/features/security/queries";
import { CodesDialog, RecoveryPart } from "@/features/security/RecoveryPart";
import { SessionsPart } from "@/features/security/SessionsPart";
import s from "./SecurityPage.module.css";

/** How I sign in, and where I am signed in. */
export function SecurityPage() {
  const { t } = useTranslation("security");
  const security = useQuery(securityQuery);
  const [codes, setCodes] = useState<string[]>([]);
  const show = (made: string[]) => setCodes(made);
  return (
    <>
      <PageHead title={t("title")} />
      <div className={s.page}>
        {security.error && !security.data && (
          <ErrorState error={security.error} onRetry={() => void security.refetch()} />
        )}
        {security.isPending && <SkeletonRows rows={5} height={72} />}
        {security.data && (
          <>
            <PasswordPart security={security.data} />
            <EmailPart security={security.data} />
            <AppPart security={security.data} onCodes={show} />
            <PasskeysPart security={security.data} onCodes={show} />
            <RecoveryPart security={security.data} onCodes={show} />
            <SessionsPart security={security.data} />
          </>
        )}
      </div>
      {codes.length > 0 && <CodesDialog codes={codes} onClose={() => setCodes([])} />}
    </>
  );
}
