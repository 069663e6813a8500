// Furniture of a page that is no sentence: reactions and their counts, gestures, bars of galleries, codes of a template, and
// notes of the printed issue. Known by what such lines consist of, in any order, not by single phrases.

import { isAttributed, shortened, type Mark } from './boilerplate.ts'
import { isOnlyOf, wordSet } from './token-patterns.ts'
import type { Line } from './lines.ts'

/** `null` for what may be the article's. */
export const furnitureIn = ({ words, isStopped }: Line): Mark | null => {
  if (words.length > LONGEST) return null
  if (isReactions(words)) return mark('share', 'reactions', words, 'counts reactions')
  if (words.length <= 12 && ORNAMENT.test(words))
    return mark('other', 'ornament', words, 'stands between two parts and holds no word')
  if (PLAYER.test(words)) return mark('share', 'player', words, 'is what a player prints')
  if (READ_TIME.test(words) && !isStopped)
    return mark('other', 'read-time', words, 'says how long the text is')
  if (SHORTCODE.test(words)) return mark('other', 'shortcode', words, 'is a code of the template')
  if (BRACKETED.test(words))
    return mark('navigation', 'bracket-buttons', words, 'is a row of buttons')
  if (isPrintNote(words))
    return mark('other', 'print-note', words, 'says where the text was printed')
  if (words.length <= 120 && MAKERS.test(words))
    return mark('copyright', 'makers', words, 'says whose words and pictures they are')
  if (isStopped || words.length > 60) return null
  if (isOnlyOf(words, [GESTURES, GOALS], SMALL, 7))
    return mark('share', 'gesture', words, 'tells what to do with the screen')
  if (isOnlyOf(words, [ENLARGE, PICTURE], SMALL, 5))
    return mark('navigation', 'gallery', words, 'enlarges a picture')
  if (
    isOnlyOf(words, [GALLERY], GALLERY_WORDS, 9) &&
    (/\d/.test(words) || isOnlyOf(words, [STEPS], GALLERY_WORDS, 9))
  )
    return mark('navigation', 'gallery', words, 'is the bar of a gallery')
  if (isOnlyOf(words, [BUY, ISSUE], SMALL, 5))
    return mark('newsletter', 'buy-issue', words, 'sells the printed issue')
  return null
}

/** `👍 212  😂 1.4K`, `♥ 940   ↻ 312`: signs with their counts. One sign alone must be one that pages count with. */
export const isReactions = (words: string): boolean => {
  if (words.length > 80 || /[\p{L}]/u.test(words.replaceAll(/\d\s?[KkM](?![\p{L}])/gu, '')))
    return false
  const signs = words.match(SIGN) ?? []
  const counts = words.match(/\d[\d.,]*(?:[ \u00A0\u202F]\d{3})*\s?[KkM]?/g) ?? []
  const rest = words.replaceAll(SIGN, '').replaceAll(/[\d.,\sKkM·|]|\uFE0F|\u200D/g, '')
  if (rest !== '' || signs.length === 0 || signs.length !== counts.length) return false
  return signs.length === 1 ? COUNTED.test(words) : new Set(signs).size === signs.length
}

const SIGN = /[\p{Extended_Pictographic}♡↻⟳⇄⤴]/gu
/** Not a star or a ball: those stand before marks and minutes. */
const COUNTED = /[♥♡❤👍👎👁💬🔁↻⟳]/u

const LONGEST = 240

/** `◆ ◆ ◆`, `* * *`. */
const ORNAMENT = /^[◆◇❖✦✧✱✲✳✶*⁂■□▪▫●○~\s]+$/u
/** `Play video, "…", Duration 1,52`. */
const PLAYER =
  /^(?:play|watch|listen|lire|abspielen|reproducir|riproduci)\s(?:the\s|la\s|el\s|il\s)?(?:video|audio|clip|vidéo|vídeo)\b.{0,160}(?:duration|dauer|durée|duración|durata)\s?:?\s?\d{1,2}[:.,]\d{2}$/iu
/** `Read time: about 4 minutes`. */
const READ_TIME =
  /^(?:read|reading|listening|viewing)(?:-|\s)time\s?:\s.{0,24}\d{1,3}\s?(?:min|mins|minutes?)\.?$/iu
/** `[ad_2]`, `[gallery ids="1,2"]`, `[/caption]`. */
const SHORTCODE =
  /^\[(?:\/?[a-z]{2,20}(?:[_-][a-z\d]{1,20}){1,4}|\/[a-z]{3,20})(?:\s[^\]]{0,100})?\]$|^\[[a-z]{2,20}(?:\s[a-z]{2,12}=["“”']?[^\]]{1,80})\]$/

/** `[Print] [Back] [Top]`: one pair of brackets alone may be a remark. */
const BRACKETED = /^\[[^[\]]{2,20}\](?:\s{0,3}[|·]?\s{0,3}\[[^[\]]{2,20}\]){1,8}$/

/** `All words and pictures © their makers.` */
const MAKERS =
  /^(?:(?:all|alle|tous|toutes|todos|tutti)\s)?(?:the\s|les\s|los\s|i\s)?(?:words|texts?|texte|textes|textos|testi|content|stories|tekst(?:en)?)\s(?:and|&|und|et|y|e|en)\s(?:the\s|les\s|las\s)?(?:pictures|images|photos|photographs|bilder|fotos|immagini|imágenes|foto['’]?s|beeld(?:en)?)\s?©/iu

/** `A version of this article appears in print on …`, `Dieser Text erschien zuerst in Heft 4`. */
const isPrintNote = (words: string): boolean => {
  const opening = PRINTED.exec(words)
  return opening !== null && ISSUE_WORD.test(words.slice(opening[0].length)) && !isAttributed(words)
}
const PRINTED =
  /^(?:a version of )?(?:this|dieser|dieses|diese|cet|cette|ce|este|esta|questo|questa|quest|dit|deze)[\s'’](?:article|essay|story|text|piece|interview|column|artikel|beitrag|texte|essai|reportage|entretien|récit|artículo|texto|ensayo|reportaje|entrevista|articolo|testo|saggio|intervista|verhaal|stuk)\s(?:(?:also|first|originally|zuerst|auch|zunächst|ist|wurde|est|a|fue|ha|è|is|was|d['’]abord|se|también|anche|ook|eerder)\s){0,3}(?:appear(?:s|ed)|published|printed|ran|erschien|erschienen|erscheint|paru|paraît|publié|apareció|aparece|publicó|publicado|apparso|uscito|esce|pubblicato|verscheen|verschenen)(?!\p{L})/iu
const ISSUE_WORD =
  /(?<!\p{L})(?:in print|print edition|printed|issue|edition|page|gedruckten?|ausgabe|heft|seite|numéro|édition|papier|número|edición|página|papel|impresa|numero|edizione|pagina|cartacea|nummer|editie|krant)(?!\p{L})/iu

const GESTURES =
  wordSet(`tap swipe scroll slide drag pinch click press hold wischen wische tippen tippe klicken klicke scrollen
  ziehen glissez glisser touchez cliquez appuyez défilez balayez faites desliza deslice toca toque pulsa pincha haz arrastra
  scorri tocca clicca trascina swipen tik veeg klik sleep`)
const GOALS =
  wordSet(`share more see view enlarge expand zoom read play react continue unmute open next vergrößern mehr teilen
  öffnen ansehen voir plus agrandir partager lire suite ouvrir ver más ampliar compartir leer abrir altro vedere ingrandire
  condividere meer delen vergroten bekijken`)
const SMALL =
  wordSet(`to for the and here up down left right or nach oben unten links rechts zum zur um zu für hier weiter
  vers pour la le les l haut bas gauche droite et ici sur para por el los las arriba abajo izquierda derecha y aquí per di il
  su giù sinistra destra e qui om te voor naar omhoog omlaag hier this article story image picture photo bild artikel article
  image imagen artículo foto immagine articolo een de het a an our this la una un das dieses diese unser`)
const ENLARGE = wordSet(
  'enlarge expand zoom fullscreen vergrößern vollbild agrandir ampliar ingrandire ingrandisci vergroten powiększ',
)
const PICTURE = wordSet(
  'image picture photo bild foto imagen fotografía immagine afbeelding zdjęcie',
)
const GALLERY =
  wordSet(`gallery slideshow album galerie bildergalerie fotogalerie fotostrecke bilderstrecke diaporama galería
  fotogalería galleria fotogallery fotoalbum`)
const STEPS =
  wordSet(`previous next back forward prev zurück weiter vor précédent suivant précédente suivante anterior
  siguiente precedente successiva successivo avanti indietro vorige volgende`)
const GALLERY_WORDS = wordSet(
  `picture photo image pictures photos images bilder bild fotos foto imágenes immagini of von de
  di van in zur the view open zum voir ver`,
  GALLERY,
  STEPS,
)
const BUY =
  wordSet(`buy order purchase kaufen bestellen achetez acheter commander commandez compra comprar cómprala acquista
  compra ordina koop bestel`)
const ISSUE =
  wordSet(`issue copy magazine number heft ausgabe magazin numéro magazine número revista numero rivista nummer
  exemplaar`)

const mark = (kind: Mark['kind'], rule: string, words: string, says: string): Mark => ({
  kind,
  rule,
  reason: `"${shortened(words)}" ${says}.`,
})
