/** The browser of an extension, for a page that is none: storage that forgets, and nobody to talk to. */
import { fakeBrowser } from 'wxt/testing/fake-browser';

export const browser = fakeBrowser;
export default fakeBrowser;
