/** What a person has told their system, which pages then hear: no movement, or a palette of their own. */
export type MediaFeature = 'still' | 'forced';

/** For Chromium, a page at a time. */
export const FEATURES: Record<MediaFeature, { name: string; value: string }> = {
  still: { name: 'prefers-reduced-motion', value: 'reduce' },
  forced: { name: 'forced-colors', value: 'active' },
};

/** For Firefox, all pages from then on. */
export const PREFS: Record<MediaFeature, Record<string, number>> = {
  still: { 'ui.prefersReducedMotion': 1 },
  forced: { 'browser.display.document_color_use': 2 },
};
