import { Button } from "antd";
import type { ReactNode } from "react";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import { ErrorState } from "@/components/ErrorState";
import { SkeletonRows } from "@/components/SkeletonRows";
import type { SopProblem } from "@/lib/contract";
import { isStatus } from "@/lib/errors";
import s from "./TrialPart.module.css";

type Props = { title: string; hint: string; tools?: ReactNode; children: ReactNode };

/** One of the three trials. */
export function TrialPart({ title, hint, tools, children }: Props) {
  const id = useId();
  return (
    <section className={s.part} aria-labelledby={id}>
      <header className={s.head}>
        <h2 id={id}>{title}</h2>
        <span className={s.hint}>{hint}</span>
        <div className={s.tools}>{tools}</div>
      </header>
      {children}
    </section>
  );
}

type Asking<T> = {
  query: { data?: T | undefined; error: unknown; isFetching: boolean; refetch: () => unknown };
  asked: boolean;
  onAsk: () => void;
  /** What pressing the button does, and what to expect. */
  button: string;
  text: string;
  children: (found: T) => ReactNode;
};

/** What takes some seconds is asked for by a button. */
export function Asked<T>({ query, asked, onAsk, button, text, children }: Asking<T>) {
  const { t } = useTranslation("trial");
  if (query.data) return children(query.data);
  if (query.error) return <Fault error={query.error} onRetry={() => void query.refetch()} />;
  if (asked) {
    return (
      <div className={s.waiting} role="status">
        <p>{t("working")}</p>
        <SkeletonRows rows={4} height={32} />
      </div>
    );
  }
  return (
    <div className={s.ask}>
      <p>{text}</p>
      <Button onClick={onAsk}>{button}</Button>
    </div>
  );
}

/** A broken draft says where; any other fault as everywhere. */
export function Fault({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const { t } = useTranslation("trial");
  const problems = isStatus(error, 422) ? (error.details.problems as SopProblem[] | undefined) : undefined;
  if (!problems) return <ErrorState error={error} onRetry={onRetry} />;
  return (
    <div className={s.broken} role="alert">
      <b>{t("broken")}</b>
      <ul>
        {problems.map(({ path, line, message }) => (
          <li key={`${line}${path}${message}`}>
            {t("sops:file.line", { line })} <code>{path}</code> {message}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What the figures rest on, in sentences. */
export function Assumptions({ sentences }: { sentences: string[] }) {
  const { t } = useTranslation("trial");
  return (
    <div className={s.assumptions}>
      <h3>{t("assumptions")}</h3>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  );
}
