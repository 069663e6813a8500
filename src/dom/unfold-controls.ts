// Buttons and links of a page that show the rest of its article, by their words or names, and what they name.

import { wordsIn } from './element-words.ts'

// So few are looked at; each costs a look at what stands around it.
const BUTTON_LIMIT = 5_000
const CONTROL_LIMIT = 30

export type Control = { readonly element: Element; readonly targets: readonly string[] }

/** Seen buttons, and links that lead nowhere else, whose words or names say that they show the rest. */
export const controlsIn = (
  document: Document,
  isHidden: (element: Element) => boolean,
): readonly Control[] => {
  const found: Control[] = []
  const all = document.body.querySelectorAll(
    'button, a, label, input[type="button"], [role="button"], [data-onclick], [onclick], [aria-expanded="false"]',
  )
  for (const element of Array.from(all).slice(0, BUTTON_LIMIT)) {
    if (found.length >= CONTROL_LIMIT) break
    if (!isForRest(element) || element.closest('nav, aside, footer, dialog')) continue
    const targets = targetsOf(element)
    const address = element.localName === 'a' ? (element.getAttribute('href') ?? '').trim() : ''
    if (!/^(?:#|javascript:|$)/i.test(address) && targets.length === 0) continue
    let isShown = true
    for (let each: Element | null = element; each && isShown; each = each.parentElement)
      isShown = !isHidden(each)
    if (isShown) found.push({ element, targets })
  }
  return found
}

const isForRest = (element: Element): boolean => {
  const label = element.getAttribute('aria-label') ?? element.getAttribute('value') ?? ''
  const words = wordsIn(element) || label
  if (words.length > 60 || words.endsWith('?')) return false
  if (REST.test(words) || REST.test(label)) return true
  return (
    words.split(' ').length <= 2 &&
    !/menu|comment|share|search|settings|cookie/i.test(words) &&
    REST_NAMES.test(element.getAttribute('class') ?? '')
  )
}

const REST =
  /^\W{0,3}(?:(?:tap |click |touch )?(?:to )?(?:continue|keep) reading|(?:tap |click |touch )?(?:to )?(?:read|see|show|view|expand|open|unfold|load|display)(?: me)?(?: the)? (?:more|all|on|rest|full|whole|entire|complete|remaining|article|story|text)\b|(?:full|whole|entire) (?:article|story|text)|more text|expand$|weiterlesen|(?:ganzen )?(?:artikel|text|beitrag) (?:weiterlesen|anzeigen|aufklappen)|mehr (?:lesen|anzeigen)|alles (?:lesen|anzeigen)|lire (?:la suite|plus)|afficher (?:la suite|plus)|(?:leer|ver|mostrar) (?:más|todo)|seguir leyendo|continuar leyendo|continua a leggere|leggi (?:tutto|di più)|mostra (?:tutto|altro)|lees (?:verder|meer)|läs (?:mer|vidare)|ler (?:mais|tudo)|czytaj (?:dalej|więcej)|читать (?:далее|дальше|полностью)|展开|展開|阅读全文|閱讀全文|続きを読む|더 ?보기|اقرأ المزيد|המשך קריאה)/i

const REST_NAMES =
  /(?:^|[\s_-])(?:read-?more|continue(?:-?reading)?|show-?(?:more|all|full|rest)|see-?more|unfold|expand(?:er)?)(?:$|[\s_-])/i

/** What a control names: by `aria-controls`, by an address inside of the page, or in what it does. */
const targetsOf = (element: Element): readonly string[] => {
  const names = (element.getAttribute('aria-controls') ?? '').split(/\s+/)
  for (const attribute of ['href', 'data-target', 'data-bs-target', 'data-toggle-target', 'for']) {
    const value = element.getAttribute(attribute)?.trim() ?? ''
    if (value.startsWith('#')) names.push(value.slice(1))
    else if (attribute !== 'href' && value) names.push(value)
  }
  const does = element.getAttribute('data-onclick') ?? element.getAttribute('onclick') ?? ''
  for (const [, name = ''] of does.slice(0, 1000).matchAll(/["']#?([\w-]{1,80})["']/g))
    names.push(name)
  const document = element.ownerDocument
  return names.filter((name) => name && document.getElementById(name) !== null)
}
