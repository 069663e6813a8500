// The families of links, advertisements, other articles and buttons in German, French and Spanish: what is printed most.

import type { Phrases } from './phrases.ts'

export const OTHER_LANGUAGES: readonly Phrases[] = [
  {
    id: 'page-link',
    kind: 'navigation',
    scope: 'whole',
    because: 'is a link of the page',
    patterns: `
      zum hauptinhalt|inhalt|hauptmenü|artikel|seitenanfang|menü springen|wechseln?
      direkt zum inhalt
      nach oben
      zur startseite|startseite|übersicht
      zurück zur startseite|übersicht
      menü öffnen|schließen|anzeigen
      impressum|datenschutz|datenschutzerklärung|nutzungsbedingungen|agb|startseite|mediathek|anmelden|abmelden|suche|menü
      impressum datenschutz ...
      alle themen|ressorts|artikel
      aller|passer au|à contenu|la ...
      accueil|connexion|rechercher
      mentions légales ...
      retour|revenir en|à|au haut|la|l|sommaire|accueil ...
      saltar|ir al|a contenido|la ...
      iniciar sesión
      inicio|buscar
      aviso legal ...
      volver arriba|al ...`,
  },
  {
    id: 'label-line',
    kind: 'navigation',
    scope: 'label',
    because: 'lists the sections or tags of the page',
    patterns: `
      schlagwörter|schlagworte|themen|rubrik|ressort
      étiquettes|thèmes|rubrique
      mots clés
      etiquetas|temas|categorías|archivado
      archivado en
      mehr zum thema`,
  },
  {
    id: 'tag-heading',
    kind: 'navigation',
    scope: 'whole',
    opens: 'section',
    because: 'begins a list of tags',
    patterns: `
      archivado|publicado en
      temas|etiquetas|schlagworte|schlagwörter|thèmes|sujets
      temas|thèmes relacionados|associés|liés
      mots clés
      más|mehr|plus sobre|zu|sur *
      dans|auf|en cet|dieser|este article|seite|artículo`,
  },
  {
    id: 'advertisement',
    kind: 'advertisement',
    scope: 'whole',
    because: 'announces an advertisement',
    patterns: `
      anzeige|werbung|anzeigen|publicité|publicidad|annonce|anuncio
      weiterlesen nach der anzeige|werbung
      nach|unter der anzeige|werbung ...
      la suite après ...
      article réservé ...
      continúa|sigue leyendo|después *`,
  },
  {
    id: 'related-heading',
    kind: 'related',
    scope: 'whole',
    because: 'begins a list of other articles',
    opens: 'section',
    patterns: `
      mehr zum thema|dazu ...
      mehr aus|von|über *
      auch interessant
      lesen sie auch|mehr *
      das könnte sie|dich auch? interessieren
      weitere artikel|themen|nachrichten|meldungen *
      meistgelesen|meistgelesene|empfohlen|verwandte *
      mehr lesen
      zum thema
      weitere|mehr informationen|infos|hintergründe *
      más|plus información|informations|infos
      à lire aussi|également
      lire aussi
      sur le même sujet|thème
      les plus lus|lues
      articles|contenus liés|similaires|recommandés
      dans la même rubrique
      vous aimerez aussi
      también te|le puede|podría|interesa *
      te puede interesar
      lo más leído|visto *
      noticias|artículos|contenido relacionadas|relacionados|relacionado
      más noticias|información|sobre|en *
      leer|lea|lee más|también|además`,
  },
  {
    id: 'related-label',
    kind: 'related',
    scope: 'label',
    because: 'leads to another article',
    patterns: `
      lesen sie auch|mehr *
      mehr zum thema
      auch interessant
      mehr dazu *
      relacionado|relacionada|relacionados|correlato|correlati|passend
      lire|voir aussi
      à lire aussi
      lea|lee|leer también|más
      le|te puede|podría interesar
      ver|vea también
      leggi|guarda anche
      czytaj|zobacz także|też|również
      lees|bekijk ook
      читайте|смотрите также
      читайте|дивіться також`,
  },
  {
    id: 'share',
    kind: 'share',
    scope: 'whole',
    because: 'belongs to the buttons that share or save the page',
    patterns: `
      teilen|drucken|merken|vorlesen|partager|imprimer|compartir|imprimir|envoyer
      artikel|beitrag teilen|drucken|merken|anhören|vorlesen|speichern *
      auf|per facebook|twitter|x|whatsapp|mail|e teilen|mail *
      folgen sie uns *
      # min|minuten|minutes lesezeit
      lesezeit * minuten|min
      partager|compartir cet|l|sur|este|en|esta *
      lecture|lectura # min|minutes|minutos
      temps|tiempo de lecture|lectura *
      suivez nous *
      síguenos en? *
      link kopieren
      copier|copiar le|el lien|enlace
      escuchar|écouter *
      condividi|stampa|ascolta l'articolo|articolo? ...
      udostępnij|drukuj
      delen|afdrukken`,
  },
]
