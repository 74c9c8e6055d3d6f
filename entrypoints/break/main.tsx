import { startViews } from '../../lib/pages/views.ts';
import '../../assets/frames.css';
import './break.css';

await startViews([
  { id: 'breaks', load: () => import('./Breaks.tsx') },
  { id: 'break', load: () => import('./OneBreak.tsx') },
  { id: 'loop', load: () => import('./Loop.tsx') },
  { id: 'goal', load: () => import('./Goal.tsx') },
  { id: 'why', load: () => import('./Why.tsx') },
  { id: 'thought', load: () => import('./Thought.tsx') },
]);
