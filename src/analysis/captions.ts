// Captions and credits of pictures, and the credits of agencies that stay with the text.

import { lengthOf } from '../text/span.ts'
import type { Line } from './lines.ts'

/** True for a line that says whose picture it is, or what is on it. */
export const isCaption = (line: Line): boolean => {
  if (lengthOf(line) > 400) return false
  return LABEL.test(line.words) || CREDIT_END.test(line.words)
}

/** `Reporting by X; editing by Y`: belongs to the article, whatever stands around it. */
export const isDeskCredit = ({ words }: Pick<Line, 'words'>): boolean =>
  words.length <= 300 && DESK.test(words)

const LABEL =
  /^\(?(?:(?:file |stock )?(?:photo|image|picture|pic|photograph|illustration|graphic|foto|bild|video)s?(?: credits?| by| courtesy| source| caption)?(?:\s?[:/,]|\s(?:by|courtesy|credit)\s)|(?:media|image) (?:caption|source)\b|(?:photo|image|picture) ?(?:by|©)|credit:|caption:|(?:representative|representational|file) (?:image|photo|picture)\b|\[(?:photo|image|file))/i
const CREDIT_END =
  /(?:\((?:photo|image|picture|file photo|credit|foto)s?(?: credit| by)?:? [^()]{2,60}\)|\b(?:photo(?:graph)?|image|picture|credit|foto)s?: [^.:]{2,60}|(?:\/|via )(?:getty images?|afp|ap|reuters|epa|shutterstock)|\b(?:getty images|shutterstock))\)?\.?$/i
const DESK =
  /^[([]?(?:additional |with )?(?:reporting|writing|editing|compiled|files|reporting and writing|writing and editing|inputs?|input|translated|translation)(?: by| from|:)/i
