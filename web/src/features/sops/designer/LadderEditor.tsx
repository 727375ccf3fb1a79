import { useTranslation } from "react-i18next";
import { Pick } from "@/components/Pick";
import { AddRow } from "./AddRow";
import { useDesigning } from "./designing";
import { isNode, type Node, nodesOf, textOf, textsOf, without, withPart } from "./document";
import s from "./Inspector.module.css";
import { Remove } from "./Remove";
import { SpanInput } from "./SpanInput";
import { sayRole } from "./say";
import { minutesOf, readSpan, writeSpan } from "./spans";
import { WhoEditor } from "./WhoEditor";

type Props = { value: unknown; onChange: (ladder: Node[]) => void };

const TELLS = ["assignee", "manager", "director", "head", "team"] as const;
const DOES = ["urgent", "risk", "ask", "helper", "give_back"] as const;
type Side = "before" | "at" | "after";

/** Who is told when: before it is due, and step by step after. */
export function LadderEditor({ value, onChange }: Props) {
  const { t } = useTranslation("designer");
  const rungs = nodesOf(value);
  const set = (at: number, rung: Node) =>
    onChange(sorted(rungs.map((one, index) => (index === at ? rung : one))));
  return (
    <>
      {rungs.map((rung, at) => (
        <Rung
          // biome-ignore lint/suspicious/noArrayIndexKey: rungs have no names of their own.
          key={at}
          rung={rung}
          onChange={(next) => set(at, next)}
          onRemove={() => onChange(rungs.filter((_, one) => one !== at))}
        />
      ))}
      <AddRow onClick={() => onChange(sorted([...rungs, nextRung(rungs)]))}>{t("ladder.add")}</AddRow>
    </>
  );
}

const sorted = (rungs: Node[]): Node[] =>
  rungs.toSorted((one, other) => minutesOf(one.at) - minutesOf(other.at));

/** One higher than the last: nothing yet, a reminder; then the manager, then the director. */
export function nextRung(rungs: readonly Node[]): Node {
  const last = Math.max(Number.NEGATIVE_INFINITY, ...rungs.map((rung) => minutesOf(rung.at)));
  if (rungs.length === 0) return { at: "-30m", tell: "assignee" };
  if (last < 0) return { at: "0m", tell: "manager" };
  return { at: `${Math.floor(last / 60) + 4}h`, tell: "director" };
}

type RungProps = { rung: Node; onChange: (rung: Node) => void; onRemove: () => void };

function Rung({ rung, onChange, onRemove }: RungProps) {
  const { t } = useTranslation("designer");
  const { say } = useDesigning();
  const span = readSpan(rung.at) ?? { amount: 0, unit: "m", before: false };
  const side: Side = span.amount === 0 ? "at" : span.before ? "before" : "after";
  const told = textsOf(rung.tell);
  const groups = Array.isArray(rung.tell) ? rung.tell : [rung.tell];
  const roles = groups.filter(isNode).map((one) => textOf(one.role));
  const move = (to: Side) =>
    onChange({
      ...rung,
      at: to === "at" ? "0m" : writeSpan({ ...span, amount: span.amount || 30, before: to === "before" }),
    });
  const toggled = (list: readonly string[], one: string) =>
    list.includes(one) ? list.filter((other) => other !== one) : [...list, one];
  const write = (names: string[], groups: string[]) => {
    const all = [...names, ...groups.map((role) => ({ role }))];
    onChange(withPart(rung, "tell", all.length === 1 ? all[0] : all));
  };
  const tell = (one: string) => write(toggled(told, one), roles);
  const tellRole = (role: string) => write(told, toggled(roles, role));
  const does = textsOf(rung.do);
  const act = (one: string) => onChange(withPart(rung, "do", toggled(does, one)));
  return (
    <div className={s.row}>
      <div className={s.line}>
        <Pick
          label={t("ladder.when")}
          outlined
          value={side}
          options={(["before", "at", "after"] as const).map((one) => ({
            value: one,
            label: t(`ladder.${one}`),
          }))}
          onChange={(next) => next && move(next)}
        />
        {side !== "at" && (
          <SpanInput
            label={t("ladder.length")}
            value={rung.at}
            onChange={(text) => onChange({ ...rung, at: text })}
          />
        )}
        <Remove onClick={onRemove} />
      </div>
      <div className={s.checks}>
        {TELLS.map((one) => (
          <label key={one}>
            <input type="checkbox" checked={told.includes(one)} onChange={() => tell(one)} />
            {t(`tell.${one}`)}
          </label>
        ))}
        {say.design.roles.map((role) => (
          <label key={role}>
            <input type="checkbox" checked={roles.includes(role)} onChange={() => tellRole(role)} />
            {t("tell.role", { role: sayRole(say, role) })}
          </label>
        ))}
      </div>
      <span className={s.hint}>{t("ladder.does")}</span>
      <div className={s.checks}>
        {DOES.map((one) => (
          <label key={one}>
            <input type="checkbox" checked={does.includes(one)} onChange={() => act(one)} />
            {t(`do.${one}`)}
          </label>
        ))}
        <label>
          <input
            type="checkbox"
            checked={rung.reassign !== undefined}
            onChange={({ target }) =>
              onChange(target.checked ? { ...rung, reassign: "manager" } : without(rung, "reassign"))
            }
          />
          {t("do.hand_over")}
        </label>
      </div>
      {rung.reassign !== undefined && (
        <WhoEditor value={rung.reassign} onChange={(who) => onChange({ ...rung, reassign: who })} />
      )}
    </div>
  );
}
