import { useEffect, useState } from 'preact/hooks';
import { start } from '../../lib/pages/start.ts';
import { Review } from './Review.tsx';
import './review.css';

function Live() {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const turn = () => setHash(location.hash);
    addEventListener('hashchange', turn);
    return () => removeEventListener('hashchange', turn);
  }, []);
  return <Review hash={hash} />;
}

await start(() => <Live />);
