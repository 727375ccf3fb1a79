/** The sign of the product: one step done, one under way, the next one open. */
export function Logo({ size = 28 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 28 28" role="img" aria-label="Genjin">
      <rect width="28" height="28" rx="7" fill="var(--ink)" />
      <path d="M8 7.500v7a5 5 0 0 0 5 5h3" fill="none" stroke="var(--bg)" strokeWidth="2" />
      <circle cx="8" cy="7.500" r="2.200" fill="var(--bg)" />
      <circle cx="8" cy="14" r="2.200" fill="var(--bg)" />
      <circle cx="19" cy="19.500" r="3" fill="none" stroke="var(--bg)" strokeWidth="2" />
    </svg>
  );
}
