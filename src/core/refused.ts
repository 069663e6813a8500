// A wish that cannot be fulfilled. Plans throw it; the door turns it into a sentence for the user.

/** `message` is a whole sentence for the analyst: what was refused, why, and what is safe. */
export class Refused extends Error {
  override readonly name = 'Refused'
}
