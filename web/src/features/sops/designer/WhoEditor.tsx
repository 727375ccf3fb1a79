import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Pick } from "@/components/Pick";
import { peopleQuery } from "@/lib/session";
import { AddRow } from "./AddRow";
import { useDesigning } from "./designing";
import { isNode, nodeOf, textOf, without, withPart } from "./document";
import s from "./Inspector.module.css";
import { Remove } from "./Remove";
import { sayRole, WHO_ALONE, WHO_NAMED, type WhoKind, whoKind } from "./say";

type Props = {
  value: unknown;
  onChange: (who: unknown) => void;
  depth?: number;
  /** A group may claim it. */
  claims?: boolean;
};

const MOST_IN_ORDER = 5;
const OF_DEPARTMENT: readonly (WhoKind | null)[] = ["round_robin", "claim"];

/** Who does it, and who does it where nobody fits. */
export function WhoEditor({ value, onChange, depth = 1, claims = false }: Props) {
  const { t } = useTranslation("designer");
  const { say } = useDesigning();
  const kind = whoKind(value);
  const parts = nodeOf(value);
  const roles = say.design.roles.map((role) => ({ value: role, label: sayRole(say, role) }));
  // A group claims a step; what stands behind it is somebody who answers for it meanwhile.
  const kinds = [...WHO_ALONE, ...WHO_NAMED].filter((one) => one !== "claim" || claims || kind === "claim");
  const choose = (next: WhoKind) => {
    const bare = WHO_ALONE.some((one) => one === next);
    const name = next === "person" ? "" : roles[0]?.value;
    const otherwise = parts.otherwise === undefined ? {} : { otherwise: parts.otherwise };
    onChange(bare && parts.otherwise === undefined ? next : { [next]: bare ? true : name, ...otherwise });
  };
  return (
    <div className={s.stack}>
      <div className={s.line}>
        <Pick
          label={t("who.label")}
          outlined
          value={kind}
          options={kinds.map((one) => ({ value: one, label: t(`who.kind.${one}`) }))}
          onChange={(next) => next && choose(next)}
        />
        {kind === "person" && (
          <Person name={textOf(parts.person)} onChange={(name) => onChange({ ...parts, person: name })} />
        )}
        {kind !== null && kind !== "person" && WHO_NAMED.some((one) => one === kind) && (
          <Pick
            label={t("who.role")}
            outlined
            value={textOf(parts[kind])}
            options={roles}
            onChange={(role) => onChange({ ...parts, [kind]: role })}
          />
        )}
        {OF_DEPARTMENT.includes(kind) && (
          <Pick
            label={t("who.department")}
            outlined
            value={parts.department === "own" ? "own" : "all"}
            options={(["all", "own"] as const).map((one) => ({ value: one, label: t(`who.of.${one}`) }))}
            onChange={(one) =>
              onChange(one === "own" ? { ...parts, department: "own" } : without(parts, "department"))
            }
          />
        )}
      </div>
      {parts.otherwise === undefined ? (
        depth < MOST_IN_ORDER && (
          <AddRow
            onClick={() =>
              onChange({ ...(isNode(value) ? value : { [kind ?? "owner"]: true }), otherwise: "manager" })
            }
          >
            {t("who.add_otherwise")}
          </AddRow>
        )
      ) : (
        <div className={s.stack}>
          <span className={s.hint}>
            {t("who.otherwise_label")}
            <Remove onClick={() => onChange(plainWho(without(parts, "otherwise"), kind))} />
          </span>
          <WhoEditor
            value={parts.otherwise}
            onChange={(who) => onChange(withPart(parts, "otherwise", who))}
            depth={depth + 1}
          />
        </div>
      )}
    </div>
  );
}

/** Without anything beside it, the short way to write it. */
const plainWho = (parts: ReturnType<typeof nodeOf>, kind: WhoKind | null): unknown =>
  kind !== null && WHO_ALONE.some((one) => one === kind) && Object.keys(parts).length === 1 ? kind : parts;

function Person({ name, onChange }: { name: string; onChange: (name: string) => void }) {
  const { t } = useTranslation("designer");
  const { data } = useQuery(peopleQuery);
  const known = (data ?? []).filter(({ active }) => active).map((one) => one.name);
  const names = name && !known.includes(name) ? [name, ...known] : known;
  return (
    <Pick
      label={t("who.person")}
      outlined
      value={name || null}
      none={t("who.choose")}
      options={names.map((one) => ({ value: one, label: one }))}
      onChange={(one) => one && onChange(one)}
    />
  );
}
