import { Link } from "@tanstack/react-router";
import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { Icon } from "@/components/Icon";
import { PageHead } from "@/components/PageHead";
import { Pick } from "@/components/Pick";
import type { Monitor, MonitorVersion, Ref, Sop } from "@/lib/contract";
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
  const known = sops.map(({ id, name }) => ({ id, name }));
  return (
    <PageHead
      title={t("title")}
      choices={
        <div className={s.choices}>
          <One label={t("head.sop")} options={known} value={sopId} onChange={onSop} />
          <Versions versions={monitor?.versions ?? []} scope={scope} onScope={onScope} />
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
      <Link to="/sop/$sopId/design" params={{ sopId }}>
        <Button className={s.tool ?? ""} icon={<Icon name="branch" />}>
          {t("library.open_design")}
        </Button>
      </Link>
      {monitor && <Compare sopId={sopId} monitor={monitor} />}
      <Link to="/sop/map">
        <Button type="text" className={s.tool ?? ""} icon={<Icon name="table" />}>
          {t("head.life")}
        </Button>
      </Link>
      <Link to="/scores">
        <Button type="text" className={s.tool ?? ""} icon={<Icon name="target" />}>
          {t("head.scores")}
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

type VersionsProps = { versions: MonitorVersion[]; scope: Scope; onScope: (scope: Scope) => void };

/** All versions together, or each alone. */
function Versions({ versions, scope, onScope }: VersionsProps) {
  const { t } = useTranslation("sops");
  const known = versions.map(({ number, status }) => ({
    id: number,
    name: t(`head.version_${status}`, { number }),
  }));
  return (
    <One
      label={t("head.version")}
      options={[{ id: ALL, name: t("head.all_versions") }, ...known]}
      value={scope.version ?? ALL}
      onChange={(id) => onScope({ ...scope, version: id === ALL ? undefined : id })}
    />
  );
}

/** Beside the version before it; where there is none, all versions. */
function Compare({ sopId, monitor: { version, versions } }: { sopId: number; monitor: Monitor }) {
  const { t } = useTranslation("sops");
  const before = versions.find(({ number }) => number < version)?.number;
  return (
    <Link to="/sop/$sopId/versions" params={{ sopId }} search={before ? { a: before, b: version } : {}}>
      <Button type="text" className={s.tool ?? ""} icon={<Icon name="change" />}>
        {before ? t("head.compare", { number: before }) : t("versions:title")}
      </Button>
    </Link>
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
