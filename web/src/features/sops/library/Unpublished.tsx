import { Link } from "@tanstack/react-router";
import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { Icon } from "@/components/Icon";
import { Tag } from "@/components/Tag";
import { useWords } from "@/lib/words";
import { useUnpublished } from "../queries";
import s from "./SopCard.module.css";
import { StepStrip } from "./StepStrip";

/** SOPs that are being drawn, and that nothing enters yet. */
export function Unpublished() {
  const { t } = useTranslation("sops");
  const words = useWords();
  const { data = [] } = useUnpublished();
  return data.map((draft) => (
    <article key={draft.id} className={s.card} aria-label={draft.name}>
      <header className={s.head}>
        <h2>
          <Link to="/sop/$sopId/design" params={{ sopId: draft.id }}>
            {draft.name}
          </Link>
        </h2>
        <Tag>{t("library.unpublished")}</Tag>
      </header>
      <p className={s.what}>
        {draft.changed_at &&
          t("versions:since.draft", { by: draft.by, moment: words.moment(draft.changed_at) })}
      </p>
      {draft.steps.length > 0 && <StepStrip steps={draft.steps} />}
      <div className={s.actions}>
        <Link to="/sop/$sopId/versions" params={{ sopId: draft.id }}>
          <Button type="text" icon={<Icon name="change" />}>
            {t("versions:title")}
          </Button>
        </Link>
        <Link to="/sop/$sopId/design" params={{ sopId: draft.id }}>
          <Button icon={<Icon name="branch" />}>{t("library.design")}</Button>
        </Link>
      </div>
    </article>
  ));
}
