const UNITS = ["B", "KB", "MB", "GB", "TB"] as const;

/** 812 KB, 12.3 MB, 2 TB */
export function sayBytes(bytes: number): string {
  const power = Math.min(UNITS.length - 1, Math.floor(Math.log2(Math.max(bytes, 1)) / 10));
  const value = bytes / 1024 ** power;
  return `${value < 100 && power > 0 ? Math.round(value * 10) / 10 : Math.round(value)} ${UNITS[power]}`;
}
