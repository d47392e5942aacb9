/** A drawing pin; a place marker would say that the period is somewhere. */
export function PinIcon() {
  return (
    <svg width="14" height="14" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path
        d="M5 2h6M6 2v4.500L3.500 9v1h9V9L10 6.500V2M8 10v4.500"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
