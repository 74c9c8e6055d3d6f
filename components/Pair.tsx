/** Two equal ways as two halves of one shape: they cannot differ in weight. Leave and Stay, and any two like them. */
export interface Way {
  label: string;
  onPress(): void;
  /** what the press is named aloud, where the label alone would not do */
  says?: string;
}

export const Pair = ({ first, second }: { first: Way; second: Way }) => (
  <div class="pair-room">
    <div class="pair">
      {[first, second].map(({ label, says, onPress }, i) => (
        // a half whose words change is the same half: it keeps focus
        <button key={i} type="button" aria-label={says} onClick={onPress}>
          {label}
        </button>
      ))}
    </div>
  </div>
);
