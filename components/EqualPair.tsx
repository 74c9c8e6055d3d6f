/** Two equal ways as two halves of one shape: they cannot differ in weight. Leave and Stay, and any two like them. */
export interface Way {
  label: string;
  onPress(): void;
  /** what the press is named aloud, where the label alone would not do */
  says?: string;
}

/** A form of a dialog: where Enough is removed while a pause stands, nothing of ours hears the press (Firefox 153), and the
 *  browser itself closes what stands over the page. */
export const Pair = ({ first, second }: { first: Way; second: Way }) => (
  <form class="pair-room" method="dialog">
    <div class="pair">
      {[first, second].map(({ label, says, onPress }, i) => (
        // a half whose words change is the same half: it keeps focus
        <button
          key={i}
          type="submit"
          aria-label={says}
          onClick={(event) => {
            event.preventDefault();
            onPress();
          }}
        >
          {label}
        </button>
      ))}
    </div>
  </form>
);
