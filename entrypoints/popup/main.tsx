import { render } from 'preact';

render(<p>Enough</p>, document.getElementById('app') as HTMLElement);
