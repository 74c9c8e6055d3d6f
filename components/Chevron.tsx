/** The two icons there are: forward and back, mirrored where reading runs from right to left. */
const Chevron = ({ d }: { d: string }) => (
  <svg class="chevron" width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
    <path d={d} fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round" />
  </svg>
);

export const ForwardIcon = () => <Chevron d="M7 4.5 11.5 9 7 13.5" />;
export const BackIcon = () => <Chevron d="M11 4.5 6.5 9l4.5 4.5" />;
