import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { Icon } from "@/components/Icon";
import { sayKeys } from "@/lib/keys";
import s from "./Designer.module.css";
import { LEAST_ZOOM } from "./fitting";
import type { Drawn } from "./useDesign";

type Props = {
  drawn: Drawn;
  readOnly: boolean;
  zoom: number;
  onZoom: (zoom: number) => void;
  onFit: () => void;
  onAdd: () => void;
  onBeside: (() => void) | undefined;
  onBranch: (() => void) | undefined;
};

const [LEAST, MOST, BY] = [LEAST_ZOOM, 1.6, 0.1];

/** Over the canvas: add at the left; back, size at the right. */
export function CanvasTools(props: Props) {
  const { drawn, readOnly, zoom, onZoom, onFit, onAdd, onBeside, onBranch } = props;
  const { t } = useTranslation("designer");
  const by = (change: number) =>
    onZoom(Math.min(MOST, Math.max(LEAST, Math.round((zoom + change) * 100) / 100)));
  return (
    <>
      {!readOnly && (
        <div className={s.add}>
          <Button icon={<Icon name="plus" />} onClick={onAdd} title="n">
            {t("tool.add")}
          </Button>
          {onBeside && (
            <Button onClick={onBeside} title="p">
              {t("tool.beside_short")}
            </Button>
          )}
          {onBranch && (
            <Button onClick={onBranch} title="b">
              {t("tool.branch_short")}
            </Button>
          )}
        </div>
      )}
      <div className={s.bar}>
        {!readOnly && (
          <>
            <button
              type="button"
              disabled={!drawn.canUndo}
              aria-label={t("tool.undo")}
              title={`${t("tool.undo")} ${sayKeys("Z")}`}
              onClick={drawn.undo}
            >
              <Icon name="undo" />
            </button>
            <button
              type="button"
              disabled={!drawn.canRedo}
              aria-label={t("tool.redo")}
              title={t("tool.redo")}
              onClick={drawn.redo}
            >
              <Icon name="redo" />
            </button>
          </>
        )}
        <button type="button" aria-label={t("tool.fit")} title={t("tool.fit")} onClick={onFit}>
          <Icon name="fit" />
        </button>
        <button type="button" aria-label={t("tool.smaller")} onClick={() => by(-BY)}>
          <Icon name="minus" />
        </button>
        <button type="button" className={s.zoom} title={t("tool.whole")} onClick={() => onZoom(1)}>
          {Math.round(zoom * 100)}%
        </button>
        <button type="button" aria-label={t("tool.larger")} onClick={() => by(BY)}>
          <Icon name="plus" />
        </button>
      </div>
    </>
  );
}
