/** Runs once a frame was drawn: what is measured then was laid out already. */
export const afterFrame = (win: Window, run: () => void): void => {
  win.requestAnimationFrame(() => setTimeout(run));
};
