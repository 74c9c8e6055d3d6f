/** Runs what was pressed and holds what came of it, a failure too, for the answer that stands where it was pressed. */
import { useState } from 'preact/hooks';
import type { StatusMessage } from '../../lib/pages/status-message.ts';
import type { PopupProps } from './props.ts';

export function useRun(): { message: StatusMessage | null; run: PopupProps['run'] } {
  const [message, setMessage] = useState<StatusMessage | null>(null);
  const run: PopupProps['run'] = (action, describe) => {
    // within the press itself: a browser asks for a permission only there
    Promise.resolve(action()).then(
      (result) => setMessage(describe ? describe(result) : null),
      (error: Error) => setMessage({ text: error.message }),
    );
  };
  return { message, run };
}
