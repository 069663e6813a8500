// The mark: the dark stone and the streak that gold leaves on it.

export const Mark = () => (
  <svg width="26" height="26" viewBox="0 0 26 26" aria-hidden="true">
    <rect x="1" y="1" width="24" height="24" rx="6" fill="var(--stone)" />
    <path d="M6 18.500L19 6.500" stroke="var(--streak)" strokeWidth="3.2" strokeLinecap="round" />
    <path
      d="M9.500 20.500l5-4.600"
      stroke="var(--streak)"
      strokeWidth="1.4"
      strokeLinecap="round"
      opacity=".55"
    />
  </svg>
)
