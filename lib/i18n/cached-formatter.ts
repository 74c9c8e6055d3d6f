/** Formatters, made once each: to make one costs a browser up to a millisecond, and a picture's table asks for hundreds. */

type Make<Options, Formatter> = new (locale: string, options?: Options) => Formatter;

const made = new Map<unknown, Map<string, unknown>>();

/** @returns the formatter of that kind, language and options @example kept(Intl.NumberFormat, locale()).format(7) */
export function cachedFormatter<Options, Formatter>(
  kind: Make<Options, Formatter>,
  locale: string,
  options?: Options,
): Formatter {
  const kin = made.get(kind) ?? new Map<string, unknown>();
  made.set(kind, kin);
  const key = `${locale} ${JSON.stringify(options)}`;
  const known = kin.get(key) ?? new kind(locale, options);
  kin.set(key, known);
  return known as Formatter;
}
