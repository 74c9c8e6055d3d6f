/** Two equal ways as two halves of one shape: they cannot differ in weight. Leave and Stay, and any two like them. */
export interface PairChoice {
  label: string;
  onClick(): void;
  /** what the press is named aloud, where the label alone would not do */
  ariaLabel?: string;
}

/** A form of a dialog: where Enough is removed while a pause stands, nothing of ours hears the press (Firefox 153), and the
 *  browser itself closes what stands over the page. */
export const EqualPair = ({ first, second }: { first: PairChoice; second: PairChoice }) => (
  <form class="equal-pair-container" method="dialog">
    <div class="equal-pair">
      {[first, second].map(({ label, ariaLabel, onClick }, i) => (
        // a half whose words change is the same half: it keeps focus
        <button
          key={i}
          type="submit"
          aria-label={ariaLabel}
          onClick={(event) => {
            event.preventDefault();
            onClick();
          }}
        >
          {label}
        </button>
      ))}
    </div>
  </form>
);
