// The same families in German, French and Spanish: what is printed most.

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
  {
    id: 'newsletter',
    kind: 'newsletter',
    scope: 'whole',
    because: 'belongs to the sign-up of a newsletter',
    opens: 'section',
    patterns: `
      jetzt|newsletter|hier|kostenlos abonnieren|anmelden|bestellen|registrieren
      newsletter abonnieren|bestellen *
      ihre e mail adresse ...
      s'abonner|abonnez|inscrivez vous? ...
      recevez ...
      suscríbete|suscríbase ...
      suscribirse|abonnieren|abonner
      regístrate ...`,
  },
  {
    id: 'newsletter-sentence',
    kind: 'newsletter',
    scope: 'sentence',
    because: 'asks to subscribe or to pay',
    patterns: `
      melden sie sich * newsletter
      abonnieren sie * newsletter
      abonnez vous
      inscrivez vous à * newsletter|lettre
      suscríbete a
      suscríbase a
      recibe * correo|newsletter|boletín
      dieser artikel|inhalt ist|steht * abonnenten
      cet article est réservé
      este contenido es exclusivo
      sie haben bereits * abo
      déjà abonné
      ya eres suscriptor
      weiterlesen mit
      mit der|ihrer anmeldung * einverstanden|stimmen|akzeptieren|nutzungsbedingungen`,
  },
  {
    id: 'comment-form',
    kind: 'comments',
    scope: 'whole',
    because: 'begins a comment form',
    opens: 'end',
    patterns: `
      schreiben sie|schreibe|hinterlasse|hinterlassen|verfassen einen|sie|den ersten? einen|kommentar ...
      kommentar|antwort schreiben|verfassen|hinterlassen|abgeben|abbrechen *
      laisser|ajouter|publier|écrire un|votre commentaire *
      deja|dejar|escribe|añade|publicar un|tu|una comentario|respuesta *
      laissez un commentaire`,
  },
  {
    id: 'comments-heading',
    kind: 'comments',
    scope: 'whole',
    because: 'belongs to the comments of readers',
    opens: 'section',
    patterns: `
      kommentare|commentaires|comentarios #?
      # kommentare|kommentar|commentaires|commentaire|comentarios|comentario
      kommentare anzeigen|lesen|schließen|ein
      diskutieren sie mit *
      ihre|deine meinung *
      réagir|commenter|comentar`,
  },
  {
    id: 'comment-sentence',
    kind: 'comments',
    scope: 'sentence',
    because: 'belongs to a comment form',
    patterns: `
      ihre|deine e mail adresse wird
      erforderliche felder sind
      votre adresse e? mail|email|de|messagerie * publiée
      votre adresse * ne sera
      les|los|die commentaires|comentarios|kommentare sont|son|están|sind|werden
      inicia|inicie sesión para|y
      connectez vous pour
      les champs obligatoires
      tu dirección de correo
      los campos obligatorios|necesarios
      bitte melden|loggen sie sich * kommentieren|kommentar
      die kommentarfunktion
      benachrichtige mich
      um zu? kommentieren`,
  },
  {
    id: 'cookie',
    kind: 'cookie',
    scope: 'sentence',
    because: 'belongs to a cookie notice',
    patterns: `
      wir|unsere|diese|die und|website|webseite|seite|verwenden|nutzen|setzen|partner * cookies
      wir respektieren|schätzen * privatsphäre
      mit ihrer|der weiteren? zustimmung|nutzung
      cookies akzeptieren|ablehnen|verwalten|einstellungen
      alle|cookie akzeptieren|cookies|einstellungen|ablehnen
      nous|ce|notre utilisons|site|et|respectons * cookies|privée|confidentialité
      en poursuivant|continuant votre|la|à|sur
      tout accepter|refuser
      gérer * cookies|préférences
      utilizamos|usamos|este|esta|nuestro|nosotros * cookies
      al continuar|navegar|hacer * cookies|aceptas|acepta
      aceptar|rechazar|configurar todas|cookies|las|y`,
  },
  {
    id: 'copyright-sentence',
    kind: 'copyright',
    scope: 'sentence',
    because: 'states who owns the page',
    patterns: `
      alle rechte vorbehalten
      tous droits réservés
      todos los derechos reservados
      reproduction interdite
      queda prohibida`,
  },
  {
    id: 'embed',
    kind: 'other',
    scope: 'whole',
    because: 'stands for something that the text cannot hold',
    patterns: `
      externer|externe inhalt|inhalte *
      inhalt|inhalte|beitrag|karte|video laden|anzeigen|ansehen
      contenu|contenido externe|externo
      afficher|ver|mostrar le|el contenu|contenido`,
  },
  {
    id: 'programme',
    kind: 'other',
    scope: 'start',
    because: 'tells when it is or was on air',
    patterns: `
      dieses thema im programm
      über dieses thema berichtete|berichtet|berichten
      quelle redaktion|dpa`,
  },
  {
    id: 'correction',
    kind: 'other',
    scope: 'sentence',
    because: 'tells readers how to reach the newsroom',
    patterns: `
      haben sie einen|fehler|hinweise|anregungen|fragen * fehler|hinweise|redaktion|entdeckt|gefunden
      fehler gefunden|melden|entdeckt
      über den autor|die
      hinweise an die`,
  },
]
