/** The files of the spare copy; only the background writes them. */

/** The last weeks and what was chosen: made anew once a day and after each erasure. */
export const SPARE = 'spare.gz';
/** What was chosen: made anew at each change. */
export const CHOICES = 'choices.gz';
/** Both, of a database that was lost, until its person has brought it back or let it go. */
export const LOST = 'lost.gz';
/** When the database was found damaged (begin-anew.ts). */
export const TRIES = 'tries.gz';
