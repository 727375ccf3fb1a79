import { isValidElement, type ReactNode } from "react";
import { Icon } from "@/components/Icon";
import { type Part, useDesigning } from "./designing";
import s from "./Inspector.module.css";

type Props = {
  title: string;
  part: Part;
  /** What it says, with pills; a press opens what stands in `children`. */
  sentence: ReactNode;
  /** Findings that belong here: the keys in their paths. */
  about?: readonly string[];
  children: ReactNode;
};

/** One part of the inspector: a sentence, and below it what it is written with. */
export function Section({ title, part, sentence, about = [part], children }: Props) {
  const { part: opened, open, readOnly, problems, selected } = useDesigning();
  const isOpen = opened === part && !readOnly;
  const mine = problems.filter(
    ({ step, path }) => step === (selected ?? "") && about.includes(partOf(path, selected !== null)),
  );
  return (
    <section className={s.section} aria-label={title} data-part={part}>
      <h3>
        {title}
        {isOpen && (
          <button type="button" className={s.fold} onClick={() => open(null)} aria-label={title}>
            <Icon name="up" size={12} />
          </button>
        )}
      </h3>
      <div className={s.sentence}>{sentence}</div>
      {mine.map((one) => (
        <p key={one.path + one.message} className={s.problem} data-level={one.level}>
          <Icon name="warning" />
          {one.message}
        </p>
      ))}
      {isOpen && <div className={s.editor}>{children}</div>}
    </section>
  );
}

/** `steps[2].due[0].when` is about `due`. */
const partOf = (path: string, ofStep: boolean): string =>
  /^[a-z_]+/.exec(ofStep ? path.replace(/^steps\[[0-9]+\]\.?/, "") : path)?.[0] ?? "";

/** A word of a sentence that can be changed. */
export function Pill({ part, children, tone }: { part: Part; children: ReactNode; tone?: "none" }) {
  const { part: opened, open, readOnly } = useDesigning();
  if (readOnly) return <b className={s.said}>{children}</b>;
  return (
    <button
      type="button"
      className={s.pill}
      data-none={tone === "none" || undefined}
      aria-expanded={opened === part}
      onClick={() => open(opened === part ? null : part)}
    >
      {children}
    </button>
  );
}

/** What belongs to the word before it, and never begins a line. */
const STOPS = /^[,.;:，。；：、]+/;

/** `由 {who} 在 {from} 后完成`, with what stands for the names. */
export function Filled({ text, parts }: { text: string; parts: Readonly<Record<string, ReactNode>> }) {
  const pieces = text.split(/\{([a-z]+)\}/);
  return pieces.map((piece, at) => {
    // The pieces have no names of their own, and never change their order.
    // biome-ignore-start lint/suspicious/noArrayIndexKey: see above.
    if (at % 2 === 0) {
      const kept = isPill(parts[pieces[at - 1] ?? ""]);
      return <span key={at}>{kept ? piece.replace(STOPS, "") : piece}</span>;
    }
    const part = parts[piece];
    if (!isPill(part)) return <span key={at}>{part}</span>;
    return (
      <span key={at} className={s.kept}>
        {part}
        {STOPS.exec(pieces[at + 1] ?? "")?.[0]}
      </span>
    );
    // biome-ignore-end lint/suspicious/noArrayIndexKey: see above.
  });
}

const isPill = (part: ReactNode): boolean => isValidElement(part) && part.type === Pill;
