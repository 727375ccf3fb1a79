type Size = { width: number; height: number };

export const LEAST_ZOOM = 0.4;

/** As large as the room lets a drawing be, never larger than it is; in steps of a twentieth. */
export function zoomFor(room: Size, drawing: Size, by: "width" | "both"): number {
  const wide = room.width / (drawing.width || 1);
  const high = by === "both" ? room.height / (drawing.height || 1) : 1;
  return Math.max(LEAST_ZOOM, Math.min(1, Math.floor(Math.min(wide, high) * 20) / 20));
}

/** Of the canvas in its stage; as it is where there is none. */
export function fitting(stage: HTMLElement | null, by: "width" | "both" = "both"): number {
  const sheet = stage?.querySelector<HTMLElement>("[data-sheet]");
  if (!stage || !sheet) return 1;
  const drawing = { width: Number(sheet.dataset.width), height: Number(sheet.dataset.height) };
  return zoomFor({ width: stage.clientWidth, height: stage.clientHeight }, drawing, by);
}
