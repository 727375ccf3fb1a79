import { Button } from "antd";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";

const ReturnDialog = lazy(async () => ({ default: (await import("./StepDialogs")).ReturnDialog }));

type Props = { stepId: number; name: string; large?: boolean };

/** Beside agreeing: what was given is not enough, and why. */
export function ReturnButton({ stepId, name, large = false }: Props) {
  const { t } = useTranslation("steps");
  const [asks, setAsks] = useState(false);
  return (
    <>
      <Button size={large ? "large" : "small"} onClick={() => setAsks(true)}>
        {t("act.return")}
      </Button>
      {asks && (
        <Suspense>
          <ReturnDialog step={{ id: stepId, name }} onClose={() => setAsks(false)} />
        </Suspense>
      )}
    </>
  );
}
