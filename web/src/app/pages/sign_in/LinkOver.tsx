import { ErrorState } from "@/components/ErrorState";
import s from "@/features/session/SignInForm.module.css";
import { isStatus } from "@/lib/errors";

/** A link that opens nothing is no fault: said in a sentence. Anything else is. */
export function LinkOver({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  if (!isStatus(error, 422)) return <ErrorState error={error} onRetry={onRetry} />;
  return (
    <p className={s.lead} role="alert">
      {error.message}
    </p>
  );
}
