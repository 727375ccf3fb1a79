import { useMutation } from "@tanstack/react-query";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { Icon } from "@/components/Icon";
import type { LeadOut } from "@/lib/contract";
import { ApiError } from "@/lib/errors";
import { changeLead, leadMeanwhile, showLead } from "@/records/leads/changeLead";
import s from "./Fact.module.css";
import { FactValue } from "./FactValue";
import { changeOf, type FactName, factKinds, factOf, isSame } from "./facts";

/** The calendar and the lists of choices are not needed before something is changed. */
const FactEditor = lazy(async () => ({ default: (await import("./FactEditor")).FactEditor }));

type Props = { lead: LeadOut; name: FactName; mayEdit: boolean };

/** One fact: label, value; a press opens the value for writing, in its place. */
export function Fact({ lead, name, mayEdit }: Props) {
  const { t } = useTranslation("lead");
  const [open, setOpen] = useState(false);
  const label = t(`fact.${name}`);
  return (
    <div className={s.fact}>
      <span className={s.label}>{label}</span>
      {open ? (
        <Editing lead={lead} name={name} label={label} onDone={() => setOpen(false)} />
      ) : (
        <div className={s.shown}>
          <FactValue lead={lead} name={name} />
          {mayEdit && (
            <button
              type="button"
              className={s.open}
              aria-label={t("fact.change", { label })}
              onClick={() => setOpen(true)}
            >
              <Icon name="pen" />
            </button>
          )}
        </div>
      )}
    </div>
  );
}

type EditingProps = { lead: LeadOut; name: FactName; label: string; onDone: () => void };

function Editing({ lead, name, label, onDone }: EditingProps) {
  const { t } = useTranslation("lead");
  const [value, setValue] = useState(() => factOf(lead, name));
  const save = useMutation({
    mutationFn: (version: number) => changeLead(lead.id, { ...changeOf(name, value), version }),
    onSuccess: onDone,
  });
  const meanwhile = leadMeanwhile(save.error);
  const said = !save.error || meanwhile ? null : saidOf(save.error, name) || t("common:not_saved");
  const send = (version: number) => {
    if (isSame(factOf(lead, name), value)) onDone();
    else save.mutate(version);
  };
  return (
    <div className={s.editing}>
      <Suspense fallback={<FactValue lead={lead} name={name} plain />}>
        <FactEditor
          kind={factKinds[name]}
          label={label}
          value={value}
          busy={save.isPending}
          onChange={setValue}
          onSave={() => send(lead.version)}
          onCancel={onDone}
        />
      </Suspense>
      {said && (
        <p className={s.said} role="alert">
          {said}
        </p>
      )}
      {meanwhile && (
        <Meanwhile
          lead={meanwhile}
          name={name}
          onMine={() => send(meanwhile.version)}
          onTheirs={() => {
            showLead(meanwhile);
            onDone();
          }}
        />
      )}
    </div>
  );
}

const saidOf = (error: unknown, name: FactName): string =>
  error instanceof ApiError ? (error.fields[name] ?? error.message) : "";

type MeanwhileProps = { lead: LeadOut; name: FactName; onMine: () => void; onTheirs: () => void };

/** Somebody else saved this lead in between: both values are there, one is chosen. */
function Meanwhile({ lead, name, onMine, onTheirs }: MeanwhileProps) {
  const { t } = useTranslation("lead");
  return (
    <div className={s.meanwhile} role="alert">
      <p>
        {t("meanwhile.text")} <FactValue lead={lead} name={name} plain />
      </p>
      <button type="button" onClick={onMine}>
        {t("meanwhile.mine")}
      </button>
      <button type="button" onClick={onTheirs}>
        {t("meanwhile.theirs")}
      </button>
    </div>
  );
}
