import { useQuery } from "@tanstack/react-query";
import { Fragment, useState } from "react";
import { useTranslation } from "react-i18next";
import { Choice } from "@/components/Choice";
import { ErrorState } from "@/components/ErrorState";
import { SkeletonRows } from "@/components/SkeletonRows";
import type { Role, Roles } from "@/lib/contract";
import { usePhone } from "@/lib/media";
import { rolesQuery } from "../queries";
import s from "./RoleSettings.module.css";

/** What each role sees and may do: the policy, in words. Read only. */
export function RoleSettings() {
  const { t } = useTranslation("organisation");
  const roles = useQuery(rolesQuery);
  const phone = usePhone();
  if (roles.error && !roles.data) {
    return <ErrorState error={roles.error} onRetry={() => void roles.refetch()} />;
  }
  if (!roles.data) return <SkeletonRows rows={12} height={40} />;
  return (
    <>
      <p className={s.note}>{t("roles.fixed")}</p>
      {phone ? <OneByOne roles={roles.data} /> : <Matrix roles={roles.data} />}
    </>
  );
}

/** One role after the other, where there is no room beside each other. */
function OneByOne({ roles }: { roles: Roles }) {
  const { t } = useTranslation("organisation");
  const [role, setRole] = useState<Role>(roles.roles[0] ?? "seller");
  const of = <C extends { role: Role }>(cells: C[]) => cells.find((cell) => cell.role === role);
  return (
    <>
      <div className={s.choice}>
        <Choice
          label={t("field.role")}
          value={role}
          options={roles.roles.map((one) => ({ value: one, label: t(`frame:role.${one}`) }))}
          onChange={(next) => next && setRole(next)}
        />
      </div>
      {roles.subjects.map((subject) => (
        <section key={subject.key} className={s.subject}>
          <h2>{subject.label}</h2>
          {subject.sees.length > 0 && <p className={s.sees}>{of(subject.sees)?.said}</p>}
          <ul>
            {subject.rights.map((right) => (
              <li key={right.action}>
                <span>{right.label}</span>
                <Said said={of(right.cells)?.said ?? ""} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function Matrix({ roles }: { roles: Roles }) {
  const { t } = useTranslation("organisation");
  return (
    <div className={s.scroller}>
      <table className={s.matrix}>
        <thead>
          <tr>
            <th scope="col">
              <span className={s.unseen}>{t("roles.right")}</span>
            </th>
            {roles.roles.map((role) => (
              <th key={role} scope="col">
                {t(`frame:role.${role}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {roles.subjects.map((subject) => (
            <Fragment key={subject.key}>
              <tr className={s.first}>
                <th scope="row">{subject.label}</th>
                {roles.roles.map((role) => (
                  <td key={role}>{subject.sees.find((cell) => cell.role === role)?.said}</td>
                ))}
              </tr>
              {subject.rights.map((right) => (
                <tr key={right.action}>
                  <th scope="row">{right.label}</th>
                  {right.cells.map((cell) => (
                    <td key={cell.role}>
                      <Said said={cell.said} />
                    </td>
                  ))}
                </tr>
              ))}
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Said({ said }: { said: string }) {
  const { t } = useTranslation("organisation");
  if (said) return said;
  return (
    <span className={s.none}>
      <span aria-hidden>—</span>
      <span className={s.unseen}>{t("roles.no")}</span>
    </span>
  );
}
