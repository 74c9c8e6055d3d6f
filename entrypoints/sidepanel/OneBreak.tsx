/** One break, beside the page: the other breaks stay in the panel too. */
import type { ViewProps } from '../../lib/pages/views.ts';
import { OneBreak } from '../break/OneBreak.tsx';

export const View = (props: ViewProps) => <OneBreak {...props} others="#breaks" />;
