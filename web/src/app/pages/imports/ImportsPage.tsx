import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Choice } from "@/components/Choice";
import { EmptyState } from "@/components/EmptyState";
import { PageHead } from "@/components/PageHead";
import type { Target } from "@/features/imports/queries";
import { DropZone } from "@/features/imports/upload/DropZone";
import { PastImports } from "@/features/imports/upload/PastImports";
import type { Right } from "@/lib/contract";
import { useMe } from "@/lib/session";
import s from "./ImportsPage.module.css";

const TARGETS: readonly Target[] = ["lead", "customer", "contact"];
const route = getRouteApi("/frame/imports");

/** Bring in a list, or go on with one. */
export function ImportsPage() {
  const { t } = useTranslation("imports");
  const navigate = useNavigate();
  const { can } = useMe();
  const mine = TARGETS.filter((target) => can.includes(`${target}.import` as Right));
  const { target: asked } = route.useSearch();
  const target = mine.find((one) => one === asked) ?? mine[0];
  return (
    <>
      <PageHead title={t("title")} />
      {target ? (
        <>
          <div className={s.target}>
            <span>{t("target.label")}</span>
            <Choice
              label={t("target.label")}
              options={mine.map((value) => ({ value, label: t(`common:record.${value}`) }))}
              value={target}
              onChange={(next) =>
                next && void navigate({ to: "/imports", search: { target: next }, replace: true })
              }
            />
            <small>{t(`target.${target}`)}</small>
          </div>
          <DropZone
            target={target}
            onUploaded={(importId) => void navigate({ to: "/imports/$importId", params: { importId } })}
          />
          <PastImports />
        </>
      ) : (
        <EmptyState icon="lock" title={t("no_right")} text={t("no_right_text")} />
      )}
    </>
  );
}
