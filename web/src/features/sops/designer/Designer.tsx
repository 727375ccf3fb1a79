import { App, Button } from "antd";
import { type ReactNode, useLayoutEffect, useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Icon } from "@/components/Icon";
import { Panel } from "@/components/Panel";
import { useKeys } from "@/lib/keys";
import { usePhone } from "@/lib/media";
import { useMe } from "@/lib/session";
import { DraftConflict } from "../file/DraftConflict";
import { BranchDialog } from "./BranchDialog";
import { Canvas } from "./Canvas";
import { CanvasTools } from "./CanvasTools";
import { useAsking } from "./conditions";
import s from "./Designer.module.css";
import { DesigningContext, type Part } from "./designing";
import { afterOf, findStep, keyOf, stepsOf, wordsOf } from "./document";
import { ForecastStrip } from "./ForecastStrip";
import { fitting } from "./fitting";
import i from "./Inspector.module.css";
import { layOut, neighbour } from "./layout";
import { addAfter, addBeside, addBranch, type Made, moveStep, removeStep } from "./operations";
import { Problems } from "./Problems";
import { SopInspector } from "./SopInspector";
import { StepInspector } from "./StepInspector";
import { StepList } from "./StepList";
import { nameOf, positionOf, type Say } from "./say";
import type { Drawn } from "./useDesign";
import { VoicesPart } from "./VoicesPart";

type Props = {
  drawn: Drawn;
  readOnly: boolean;
  /** Above the canvas. */
  head: ReactNode;
  selected: string | null;
  onSelect: (key: string | null) => void;
};

/** The steps of an SOP on a canvas, and beside it what one of them says. */
export function Designer({ drawn, readOnly, head, selected, onSelect }: Props) {
  const { t } = useTranslation("designer");
  const { modal } = App.useApp();
  const { design, doc, change } = drawn;
  const phone = usePhone();
  const me = useMe();
  const [part, setPart] = useState<Part | null>(null);
  const [sheet, setSheet] = useState(false);
  const [branching, setBranching] = useState<string | null>(null);
  const [zoom, setZoom] = useState(1);
  const stage = useRef<HTMLDivElement>(null);
  // No wider than its place at first: a tablet shows every branch. Down it is scrolled.
  useLayoutEffect(() => setZoom(fitting(stage.current, "width")), []);
  const asking = useAsking(design, doc, me.language);
  const say = useMemo<Say>(
    () => ({ t, language: me.language, design, doc, condition: asking.say }),
    [t, me.language, design, doc, asking.say],
  );
  const step = findStep(doc, selected);
  const chosen = step ? selected : null;

  function select(key: string | null, next: Part | null = null) {
    onSelect(key);
    setPart(next);
    setSheet(true);
  }
  function made({ doc: next, key }: Made) {
    change(next);
    select(key);
    focusName();
  }
  const last = () => stepsOf(doc).at(-1);
  const commands = {
    after: (key: string | null) =>
      made(addAfter(doc, key ?? (last() ? keyOf(last() ?? {}) : null), t("step.new"))),
    beside: (key: string) => made(addBeside(doc, key, t("step.new"))),
    branch: (key: string) => setBranching(key),
    move: (key: string, by: 1 | -1) => change(moveStep(doc, key, by)),
    remove: (key: string) => {
      const gone = findStep(doc, key);
      const before = gone ? afterOf(gone)[0] : undefined;
      change(removeStep(doc, key));
      onSelect(before ?? null);
      setSheet(false);
    },
  };
  const walk = (to: "up" | "down" | "left" | "right") => {
    const { nodes } = layOut(
      stepsOf(doc).map((one) => ({ key: keyOf(one), after: afterOf(one), when: false, exits: [] })),
    );
    const key = neighbour(nodes, chosen ?? "", to);
    if (key === null) return;
    onSelect(key);
    setPart(null);
    const box = stage.current?.querySelector<HTMLElement>(`[data-step="${key}"]`);
    box?.focus();
    box?.scrollIntoView({ block: "nearest", inline: "nearest" });
  };
  const edit = (action: () => void) => (readOnly ? undefined : action);
  const onChosen = (action: (key: string) => void) => edit(() => chosen !== null && action(chosen));
  useKeys(
    keyMap({
      ArrowUp: () => walk("up"),
      ArrowDown: () => walk("down"),
      ArrowLeft: () => walk("left"),
      ArrowRight: () => walk("right"),
      Enter: () => {
        setSheet(true);
        focusInspector();
      },
      Escape: () => (part ? setPart(null) : onSelect(null)),
      n: edit(() => commands.after(chosen)),
      p: onChosen(commands.beside),
      b: onChosen(commands.branch),
      Delete: onChosen(commands.remove),
      Backspace: onChosen(commands.remove),
    }),
    !phone,
  );
  useKeys({
    "mod+z": (event) => !readOnly && (event.shiftKey ? drawn.redo() : drawn.undo()),
    "mod+y": () => !readOnly && drawn.redo(),
    "mod+s": () => !readOnly && void drawn.save(),
  });

  const inspector = (
    <>
      {step ? <StepInspector key={chosen} step={step} commands={commands} /> : <SopInspector />}
      <Problems />
      <VoicesPart
        sopId={design.sop_id}
        step={chosen ?? ""}
        name={chosen ? nameOf(say, chosen) : wordsOf(doc.name, say.language)}
        drawing={readOnly ? undefined : { save: drawn.save, reload: drawn.takeTheirs }}
      />
    </>
  );
  return (
    <DesigningContext
      value={{
        doc,
        say,
        asking,
        readOnly,
        problems: design.problems,
        selected: chosen,
        part,
        select,
        open: setPart,
        change,
      }}
    >
      {head}
      <div className={s.wrap}>
        <div className={s.left}>
          {phone ? (
            <PhoneList
              readOnly={readOnly}
              drawn={drawn}
              onAdd={() => commands.after(null)}
              onWhole={() => select(null)}
            />
          ) : (
            <>
              <div className={s.stage} ref={stage}>
                <Canvas zoom={zoom} />
              </div>
              <CanvasTools
                drawn={drawn}
                readOnly={readOnly}
                zoom={zoom}
                onZoom={setZoom}
                onFit={() => setZoom(fitting(stage.current))}
                onAdd={() => commands.after(chosen)}
                onBeside={chosen === null ? undefined : () => commands.beside(chosen)}
                onBranch={chosen === null ? undefined : () => commands.branch(chosen)}
              />
            </>
          )}
          {!readOnly && !phone && (
            <ForecastStrip
              source={design.source}
              disabled={design.problems.some(({ level }) => level === "error")}
            />
          )}
        </div>
        {phone ? (
          sheet && (
            <Panel
              label={t("inspector.label")}
              title={step ? t("step.number", { number: positionOf(doc, keyOf(step)) }) : t("sop.whole")}
              onClose={() => setSheet(false)}
            >
              <div className={i.inspector}>{inspector}</div>
            </Panel>
          )
        ) : (
          <aside className={i.inspector} aria-label={t("inspector.label")}>
            {inspector}
          </aside>
        )}
      </div>
      {branching !== null && (
        <BranchDialog
          of={branching}
          onClose={() => setBranching(null)}
          onDone={(branch) => {
            made(addBranch(doc, branching, branch));
            setBranching(null);
          }}
        />
      )}
      {drawn.conflict && (
        <DraftConflict
          mine={drawn.conflict.mine}
          current={drawn.conflict.current}
          saving={drawn.saving === "saving"}
          onMine={() => void drawn.takeMine()}
          onTheirs={() => void drawn.takeTheirs()}
          onClose={() =>
            void modal.confirm({ title: t("conflict.leave"), onOk: drawn.leave, okText: t("conflict.later") })
          }
        />
      )}
    </DesigningContext>
  );
}

type PhoneProps = { readOnly: boolean; drawn: Drawn; onAdd: () => void; onWhole: () => void };

function PhoneList({ readOnly, drawn, onAdd, onWhole }: PhoneProps) {
  const { t } = useTranslation("designer");
  return (
    <div className={s.phone}>
      <div className={s.tools}>
        <Button onClick={onWhole}>{t("sop.whole")}</Button>
        {!readOnly && (
          <>
            <Button icon={<Icon name="plus" />} onClick={onAdd}>
              {t("tool.add")}
            </Button>
            <Button disabled={!drawn.canUndo} onClick={drawn.undo}>
              {t("tool.undo")}
            </Button>
          </>
        )}
      </div>
      <StepList />
      <div className={s.below}>
        <Problems />
      </div>
    </div>
  );
}

const afterDrawing = (what: () => void) => requestAnimationFrame(() => requestAnimationFrame(what));

/** A new step is named at once. */
const focusName = () =>
  afterDrawing(() => {
    const name = document.querySelector<HTMLInputElement>(`.${i.name}`);
    name?.focus();
    name?.select();
  });

const focusInspector = () =>
  afterDrawing(() => document.querySelector<HTMLElement>(`.${i.inspector} .${i.pill}`)?.focus());

const keyMap = (map: Record<string, (() => void) | undefined>) =>
  Object.fromEntries(Object.entries(map).flatMap(([key, action]) => (action ? [[key, action]] : [])));
