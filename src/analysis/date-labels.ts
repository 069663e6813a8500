// What dates are called in lines of credits, in many languages, and the small words that stand beside them there.

/** `Published on`, `Stand:`, `mis à jour le`: what a date is called, and nothing else. */
export const isDateLabel = (words: string): boolean => LABEL_ALONE.test(words)

const LABEL_WORDS =
  '(?:news|press|media) release|pressemitteilung|communiqué(?: de presse)?|(?:first |originally |date |article )?(?:published|posted|publish|released|issued|uploaded|created|date|dated|sent|filed)(?: on| at| date| online)?|(?:last |date )?(?:updated|modified|edited|revised|amended)(?: on| at)?|(?:zuletzt )?(?:veröffentlicht|aktualisiert|erstellt|stand)(?: am)?|(?:publié|mis à jour|modifié)(?: le)?|(?:publicado|actualizado|atualizado)(?: el| em)?|' +
  '(?:pubblicato|aggiornato|ultimo aggiornamento|modificato)(?: il)?|(?:opublikowano|data publikacji|zaktualizowano|ostatnia aktualizacja|aktualizacja)(?: dnia)?|(?:gepubliceerd|geplaatst|bijgewerkt|laatst bijgewerkt|laatste update)(?: op)?|(?:data de publicação|última atualização|última actualización|dernière mise à jour)(?: le)?|опубликовано|обновлено|дата публикации|опубліковано|оновлено|дата публікації|(?:(?:تاريخ )?النشر|تم النشر|نشر|نُشر|آخر تحديث|تم التحديث)(?: في| بتاريخ| يوم)?|(?:פורסם|עודכן)(?: ב| בתאריך)?|yayınlanma(?: tarihi)?|(?:son )?güncelleme|发布时间|更新时间|发布于|發布時間|更新時間|公開日?|更新日?|更新'
const WEEKDAYS =
  'mon|monday|tue|tues|tuesday|wed|wednesday|thu|thur|thurs|thursday|fri|friday|sat|saturday|sun|sunday|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo'
const FILLER = `${LABEL_WORDS}|${WEEKDAYS}|on|at|am|le|el|il|den|um|\\d{1,3}[ -]?(?:min|mins|minute|minutes)(?: read)?|read|\\d{1,5} (?:comments?|shares?|views?)|(?:no|leave a) comments?|share|save|print|comments?|\\d{1,2}[:.]\\d{2}|[ap]\\.?m\\.?|(?:in )?reading time|uhr|uur|г|р|року|года|del?|dne|kl|godz`
export const EDGE_START = new RegExp(
  `^[\\s,،;:()\\[\\].–—-]+|^(?:${FILLER})(?![\\p{L}\\p{N}])[\\s,.:;]*`,
  'iu',
)
export const EDGE_END = new RegExp(
  `[\\s,،;:()\\[\\]–—-]+$|(?<![\\p{L}\\p{N}])(?:${FILLER})[\\s,.:;]*$`,
  'iu',
)
export const LABEL = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${LABEL_WORDS})[\\s:,.\\p{L}\\d|]{0,40}$`,
  'iu',
)
export const LABEL_ALONE = new RegExp(`^(?:${LABEL_WORDS}):?$`, 'iu')
export const AS_OF = /(?<!\p{L})stand(?!\p{L})/iu
export const UPDATED =
  /(?<!\p{L})(?:updated|modified|edited|revised|amended|aktualisiert|stand|mi(?:s|se) à jour|modifié|actualizado|actualización|atualizado|atualização|aggiornato|aggiornamento|modificato|zaktualizowano|aktualizacja|bijgewerkt|update|обновлено|оновлено|تحديث|التحديث|עודכן|güncelleme|更新(?:时间|時間|日)?)(?!\p{L})/iu
