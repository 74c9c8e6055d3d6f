/** In which languages a typed line may find its pattern: those whose own examples the model has learned from. In any other
 *  the themes are offered in its place; whether a line sounds hopeless is asked in every language. */
import { contentLanguage } from './language.ts';

/** One table of meanings is one language: the folder is the list. */
const tables = import.meta.glob('./model/meanings.*.json');

export const isMatched = (folder = contentLanguage().folder): boolean => `./model/meanings.${folder}.json` in tables;
