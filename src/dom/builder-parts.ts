// Page builders name the part that an element plays, in English whatever the language of the page is:
// `data-widget_type="share-buttons.default"`. Parts that hold words of the article are left alone.

/** True for a part of a built page that is never article: menus, shares, lists of other texts, boxes on the writer. */
export const isBuiltAside = (element: Element): boolean => {
  const [part = '', skin] = (element.getAttribute('data-widget_type') ?? '').slice(0, 80).split('.')
  return ASIDE.has(part) && skin !== 'full_content' // a list of whole texts may be the article
}

const ASIDE: ReadonlySet<string> = new Set(
  `posts portfolio archive-posts loop-grid loop-carousel post-info post-navigation post-comments author-box
  share-buttons social-icons facebook-comments facebook-button facebook-page nav-menu mega-menu search search-form
  form login breadcrumbs table-of-contents sitemap theme-site-logo theme-site-title menu-anchor off-canvas
  woocommerce-menu-cart wp-widget-recent-posts wp-widget-categories wp-widget-tag_cloud wp-widget-archives`.split(
    /\s+/,
  ),
)
