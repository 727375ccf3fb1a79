import { Link } from "@tanstack/react-router";
import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { Icon } from "@/components/Icon";
import { PageHead } from "@/components/PageHead";
import { Pick } from "@/components/Pick";
import type { Monitor, Ref, Sop } from "@/lib/contract";
import { type Days, PERIODS, type Scope } from "./drill";
import s from "./MonitorHead.module.css";

/** The choice that means everything one may see. */
const ALL = 0;

type Props = {
  sopId: number;
  sops: Sop[];
  scope: Scope;
  monitor: Monitor | undefined;
  onSop: (id: number) => void;
  onScope: (scope: Scope) => void;
};

/** Which SOP, over which days, of which department. */
export function MonitorHead({ sopId, sops, scope, monitor, onSop, onScope }: Props) {
  const { t } = useTranslation("sops");
  const known = sops.map(({ id, name, version }) => ({ id, name: `${name} v${version}` }));
  return (
    <PageHead
      title={t("title")}
      choices={
        <div className={s.choices}>
          <One label={t("head.sop")} options={known} value={sopId} onChange={onSop} />
          <One
            label={t("head.period_label")}
            options={PERIODS.map((days) => ({ id: days, name: t("head.period", { count: days }) }))}
            value={scope.days}
            onChange={(days) => onScope({ ...scope, days: days as Days })}
          />
          <Departments departments={monitor?.departments ?? []} scope={scope} onScope={onScope} />
        </div>
      }
    >
      <Link to="/sop/$sopId/file" params={{ sopId }}>
        <Button type="text" className={s.tool ?? ""} icon={<Icon name="file" />}>
          {t("file.source")}
        </Button>
      </Link>
      <Link to="/sop/$sopId/versions" params={{ sopId }}>
        <Button type="text" className={s.tool ?? ""} icon={<Icon name="change" />}>
          {t("versions:title")}
        </Button>
      </Link>
      <Link to="/sop">
        <Button type="text" className={s.tool ?? ""} icon={<Icon name="book" />}>
          {t("library.title")}
        </Button>
      </Link>
    </PageHead>
  );
}

/** Who sees nothing but their own has nothing to choose. */
function Departments({
  departments,
  scope,
  onScope,
}: {
  departments: Ref[];
  scope: Scope;
  onScope: (scope: Scope) => void;
}) {
  const { t } = useTranslation("sops");
  if (departments.length === 0) return null;
  if (departments.length === 1) return <span className={s.only}>{departments[0]?.name}</span>;
  return (
    <One
      label={t("head.department")}
      options={[{ id: ALL, name: t("head.all_departments") }, ...departments]}
      value={scope.department ?? ALL}
      onChange={(id) => onScope({ ...scope, department: id === ALL ? undefined : id })}
    />
  );
}

type OneProps = { label: string; options: Ref[]; value: number; onChange: (id: number) => void };

function One({ label, options, value, onChange }: OneProps) {
  return (
    <Pick
      label={label}
      outlined
      className={s.one}
      value={value}
      options={options.map(({ id, name }) => ({ value: id, label: name }))}
      onChange={(id) => id !== null && onChange(id)}
    />
  );
}
