import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { ErrorState } from "@/components/ErrorState";
import type { Drill, Scope } from "@/features/sops/monitor/drill";
import { MonitorBody } from "@/features/sops/monitor/MonitorBody";
import { MonitorHead } from "@/features/sops/monitor/MonitorHead";
import { MonitorSkeleton } from "@/features/sops/monitor/MonitorSkeleton";
import { RecordsPanel } from "@/features/sops/monitor/RecordsPanel";
import { ScorePanel } from "@/features/sops/monitor/ScorePanel";
import { useMonitor, useSops } from "@/features/sops/queries";
import s from "./MonitorPage.module.css";
import { drillOf, scopeOf } from "./search";

const route = getRouteApi("/frame/sop/$sopId");

/** How an SOP is kept. The address says what is looked at and which number is opened. */
export function MonitorPage() {
  const { sopId } = route.useParams();
  const search = route.useSearch();
  const scope = scopeOf(search);
  const drill = drillOf(search);
  const navigate = useNavigate();
  const sops = useSops();
  const monitor = useMonitor(sopId, scope);
  const Opened = drill?.score ? ScorePanel : RecordsPanel;
  const show = (id: number, next: Scope, opened: Drill = {}) =>
    void navigate({
      to: "/sop/$sopId",
      params: { sopId: id },
      search: { ...next, ...opened },
      replace: true,
    });
  return (
    <div className={s.page}>
      <MonitorHead
        sopId={sopId}
        sops={sops.data ?? []}
        scope={scope}
        monitor={monitor.data}
        onSop={(id) => show(id, { ...scope, version: undefined })}
        onScope={(next) => show(sopId, next)}
      />
      {monitor.data ? (
        <MonitorBody monitor={monitor.data} scope={scope} fading={monitor.isPlaceholderData} />
      ) : monitor.error ? (
        <ErrorState error={monitor.error} onRetry={() => void monitor.refetch()} />
      ) : (
        <MonitorSkeleton />
      )}
      {drill && monitor.data && (
        <Opened
          sopId={sopId}
          scope={scope}
          monitor={monitor.data}
          drill={drill}
          onTurn={(next) => show(sopId, scope, next)}
          onClose={() => show(sopId, scope)}
        />
      )}
    </div>
  );
}
