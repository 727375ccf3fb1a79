import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { EmptyState } from "@/components/EmptyState";
import { ErrorState } from "@/components/ErrorState";
import { Icon } from "@/components/Icon";
import { SkeletonRows } from "@/components/SkeletonRows";
import type { DeadLetter } from "@/lib/contract";
import { useWords } from "@/lib/words";
import s from "./DeadLetters.module.css";
import { useDeadLetters, useReplay } from "./useDeadLetters";

/** What the queue tried several times and gave up on: nothing is lost, each can be done again. */
export function DeadLetters() {
  const { t } = useTranslation("settings");
  const letters = useDeadLetters(true);
  const { working, replay } = useReplay();
  if (letters.error && !letters.data) {
    return <ErrorState error={letters.error} onRetry={() => void letters.refetch()} />;
  }
  if (!letters.data) return <SkeletonRows rows={5} height={64} />;
  if (letters.data.length === 0) {
    return <EmptyState title={t("queue.none")} text={t("queue.none_text")} />;
  }
  return (
    <>
      <header className={s.head}>
        <p>{t("queue.what")}</p>
        {letters.data.length > 1 && (
          <Button
            icon={<Icon name="refresh" />}
            loading={working === "all"}
            disabled={working !== null}
            onClick={() =>
              void replay(
                letters.data.map(({ id }) => id),
                "all",
              )
            }
          >
            {t("queue.replay_all", { count: letters.data.length })}
          </Button>
        )}
      </header>
      <ul>
        {letters.data.map((letter) => (
          <Letter
            key={letter.id}
            letter={letter}
            loading={working === letter.id}
            disabled={working !== null}
            onReplay={() => void replay([letter.id], letter.id)}
          />
        ))}
      </ul>
    </>
  );
}

type LetterProps = { letter: DeadLetter; loading: boolean; disabled: boolean; onReplay: () => void };

function Letter({ letter, loading, disabled, onReplay }: LetterProps) {
  const { t, i18n } = useTranslation("settings");
  const words = useWords();
  const name = `queue.kind.${letter.kind.replaceAll(".", "_")}`;
  return (
    <li className={s.letter}>
      <div>
        <b>{i18n.exists(`settings:${name}`) ? t(name) : letter.kind}</b>
        <small title={words.exact(letter.failed_at)}>
          {t("queue.tried", { count: letter.attempts, moment: words.moment(letter.failed_at) })}
        </small>
        <code>{letter.key ?? letter.kind}</code>
        <p className={s.error}>{letter.last_error}</p>
      </div>
      <Button
        className={s.replay ?? ""}
        icon={<Icon name="refresh" />}
        loading={loading}
        disabled={disabled}
        onClick={onReplay}
      >
        {t("queue.replay")}
      </Button>
    </li>
  );
}
