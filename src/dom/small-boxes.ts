// Small parts of a page that are told by their make: pictures with what is said of them, teasers, buttons.

/** A figure with a picture in it: what else stands there is its caption and its credit. */
export const isPicture = (element: Element): boolean =>
  element.querySelector('img, picture, amp-img, svg, video, iframe') !== null &&
  element.querySelector('blockquote, table, pre, code') === null

/** A small box with a heading inside of a link: it leads to another article. */
export const isTeaser = (element: Element): boolean => {
  const heading = element.querySelector('a[href] :is(h2, h3, h4, h5, h6)')
  const address = heading?.closest('a')?.getAttribute('href') ?? '#'
  return heading !== null && !address.startsWith('#') && element.querySelector('h1') === null
}

/** A line that is one link, drawn as a button. */
export const isButton = (element: Element): boolean =>
  /(?:^|[\s_-])(?:btn|button|cta)(?:$|[\s_-])/i.test(
    element.querySelector('a')?.getAttribute('class') ?? '',
  )
