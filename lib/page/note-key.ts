/** The key that leads to what takes no focus by itself and stands at the foot of a page: notes name it (`note.key`). */
export const isNoteKey = ({ code, altKey, shiftKey, ctrlKey, metaKey }: KeyboardEvent): boolean =>
  code === 'KeyE' && altKey && shiftKey && !ctrlKey && !metaKey;
