import { defineBackground } from 'wxt/utils/define-background';
import '../lib/background/content-at-hand.ts';
import { startBackground } from '../lib/background/start.ts';

// a module, so that it shares with our pages what both of them carry
export default defineBackground({ type: 'module', main: startBackground });
