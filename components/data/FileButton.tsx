/** A press that opens the system's own picker of files. */
import { useRef } from 'preact/hooks';
import { Button } from '../Button.tsx';

export function FileButton({ label, onFile }: { label: string; onFile(file: File): void }) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <div>
      <Button onClick={() => field.current?.click()}>{label}</Button>
      <input
        ref={field}
        type="file"
        hidden
        aria-label={label}
        accept=".json,.age,.txt,application/json"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          currentTarget.value = ''; // the same file can be chosen again
          if (file) onFile(file);
        }}
      />
    </div>
  );
}
