// Captions and credits of pictures, and the credits of agencies that stay with the text.

import { lengthOf } from '../text/span.ts'
import type { Line } from './lines.ts'

/** True for a line that says whose picture it is, or what is on it. */
export const isCaption = (line: Line): boolean => {
  if (lengthOf(line) > 400) return false
  return LABEL.test(line.words) || CREDIT_END.test(line.words)
}

/** Whose picture it is and nothing else: `Photo: X`, `Illustration by X for Y`. A caption says something, this does not. */
export const isPictureCredit = ({ words }: Pick<Line, 'words'>): boolean => {
  const label = words.length <= 120 ? (CREDIT.exec(words) ?? BARE_CREDIT.exec(words)) : null
  if (words.length <= 60 && BRACKETED.test(words)) return true
  if (!label) return false
  const rest = words.slice(label[0].length).replace(/[.)\]]+$/, '')
  const parts = rest.split(/[\s/|,&]+/).filter(Boolean)
  return (
    parts.length > 0 &&
    parts.length <= 9 &&
    /^[\p{Lu}@©]/u.test(rest) &&
    parts.every((part) =>
      /^(?:[\p{Lu}\d@©(]|(?:for|of|via|by|and|und|et|y|from|courtesy|de|del|della|du|des|van|von|der|den|la|le|the|pour|für|para|per|voor)$)/u.test(
        part,
      ),
    )
  )
}

/** `Reporting by X; editing by Y`: belongs to the article, whatever stands around it. */
export const isDeskCredit = ({ words }: Pick<Line, 'words'>): boolean =>
  words.length <= 300 && DESK.test(words)

const LABEL =
  /^\(?(?:(?:file |stock )?(?:photo|image|picture|pic|photograph|illustration|graphic|foto|bild|video)s?(?: credits?| by| courtesy| source| caption)?(?:\s?[:/,]|\s(?:by|courtesy|credit)\s)|(?:media|image) (?:caption|source)\b|(?:photo|image|picture) ?(?:by|©)|credit:|caption:|(?:representative|representational|file) (?:image|photo|picture)\b|\[(?:photo|image|file))/i
const CREDIT_END =
  /(?:\((?:photo|image|picture|file photo|credit|foto)s?(?: credit| by)?:? [^()]{2,60}\)|\b(?:photo(?:graph)?|image|picture|credit|foto)s?: [^.:]{2,60}|(?:\/|via )(?:getty images?|afp|ap|reuters|epa|shutterstock)|\b(?:getty images|shutterstock))\)?\.?$/i
const DESK =
  /^[([]?(?:additional |with )?(?:reporting|writing|editing|compiled|files|reporting and writing|writing and editing|inputs?|input|translated|translation)(?: by| from|:)|^sources?: \p{Lu}|^(?:المصدر|مصدر|منبع|מקור|источник|джерело)\s?:/iu
const CREDIT =
  /^[([]?(?:(?:file |stock |cover |lead |main )?(?:photo|image|picture|photograph|illustration|graphic|credit|foto|bild|video|grafik|crédit|crédits|fotografía|infographic|animation|bildrechte|bildquelle|bildnachweis|imagen|fotógrafo|photographer)s?(?: ?(?:credits?|source|photo|courtesy|crédit))?)(?:\s?[:/|,]\s?|\s?(?:\.{3}|…)\s?|\s?(?:by|courtesy of|courtesy|©|:)\s)(?:(?:by|courtesy of)\s)?/i
/** `(Puddle & Dine Pictures)`, `(Agencia Foto Salinas)`: a name that says itself that it sells pictures. */
const BRACKETED =
  /^\((?=[^()]*(?<!\p{L})(?:Pictures?|Images?|Photos?|Photography|Fotos?|Foto(?:agentur|archiv)|Bild(?:agentur|archiv|er)|Archive|Archives?|Agency|Agence|Agencia|Agenzia|Agentur)(?!\p{L}))\p{Lu}[\p{L}\d.’'-]*(?:\s(?:\p{Lu}[\p{L}\d.’'-]*|&|de|of|for|and|und|et|y|e)){1,6}\)$/u
const BARE_CREDIT =
  /^(?:courtesy (?:of )?|(?:photography|photographs|pictures|illustrations?)\s(?!of\s|by\s))/i
