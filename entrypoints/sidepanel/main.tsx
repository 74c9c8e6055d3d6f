/** The panel beside the page: a thought, and the breaks. Its views load as they are asked for, in files that other pages share. */
import { startViews } from '../../lib/pages/views.ts';
import '../../assets/frames.css';
import '../../components/breaks/breaks.css';
import './sidepanel.css';

await startViews([
  { id: 'thought', load: () => import('./Thought.tsx') },
  { id: 'breaks', load: () => import('./Breaks.tsx') },
  { id: 'break', load: () => import('./OneBreak.tsx') },
]);
