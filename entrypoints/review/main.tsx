import './preload.ts'; // first: it begins to read
import { start } from '../../lib/pages/start.ts';
import { Review } from './Review.tsx';
import { viewAt } from './views.ts';
import '../../assets/frames.css';
import './review.css';

const { view, at } = viewAt(location.hash);
const { View } = await view.load();
await start(() => <Review first={{ id: view.id, at, View }} />);
