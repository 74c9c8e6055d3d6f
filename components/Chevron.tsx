/** The two glyphs there are: forward and back, mirrored where reading runs from right to left. */
const Glyph = ({ d }: { d: string }) => (
  <svg class="turn" width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
    <path d={d} fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round" />
  </svg>
);

export const Forward = () => <Glyph d="M7 4.5 11.5 9 7 13.5" />;
export const Back = () => <Glyph d="M11 4.5 6.5 9l4.5 4.5" />;
