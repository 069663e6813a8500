// The words that menus and rows of buttons are made of: names of sections, of networks, and of what one does with a page.

export const NETWORKS: ReadonlySet<string> = new Set(
  `facebook twitter whatsapp linkedin telegram reddit pinterest instagram threads bluesky mastodon youtube tiktok messenger
  flipboard tumblr snapchat viber xing pocket`.split(/\s+/),
)
export const ACTIONS: ReadonlySet<string> = new Set(
  `share email e mail print save copy link tweet pin comment comments bookmark x sms like gift more url download cite post
  reply repost reposts quote quotes likes shares views retweet retweets replies listen send teilen drucken merken partager
  imprimer envoyer compartir imprimir guardar icon`.split(/\s+/),
)

export const SECTIONS: ReadonlySet<string> = new Set(
  `home homepage news world politics business sport sports opinion opinions culture lifestyle life style
  tech technology science health environment climate entertainment video videos podcast podcasts photos pictures
  weather travel education money markets economy local national international region regional uk us europe asia
  africa americas football cricket tennis rugby golf motorsport boxing athletics property jobs shop store puzzles
  crosswords games horoscopes tv radio arts art books music film films fashion food recipes obituaries letters
  columnists columns editorials features magazine multimedia gallery galleries live more menu search login logout
  subscribe register contact about latest top headlines trending stories today's e-paper epaper newsletters newsletter
  archive archives cartoons comment analysis explainers factcheck investigations competitions classifieds events
  directory family notices advertise careers help faq privacy terms cookies policy sitemap rss accessibility sign in
  log my account tv&radio showbiz celebrity royals motoring cars crime courts court
  companies funds currencies commodities shares stocks bonds watchlist portfolio tools banking finance personal insurance
  energy media football transfers fixtures results tables nature space farming industry schools charity society religion
  startseite politik wirtschaft kultur wissen panorama gesellschaft wetter regionales lokales meinung ratgeber
  trauer anzeigen stellenmarkt immobilien veranstaltungen
  gesundheit technik netzwelt reise sport feuilleton mediathek anmelden suche
  accueil politique économie société monde culture sports santé sciences opinions météo
  région régions débats jeux mode jardin cuisine annonces idées planète
  inicio política economía sociedad mundo cultura deportes opinión salud ciencia internacional nacional`
    .trim()
    .split(/\s+/),
)
