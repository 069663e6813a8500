// The families of offers, comments, consent and the newsroom in German, French and Spanish: what is printed most.

import type { Phrases } from './phrases.ts'

export const OTHER_READERS: readonly Phrases[] = [
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
  {
    id: 'appeal',
    kind: 'other',
    scope: 'sentence',
    because: 'asks readers whether they like to read it',
    patterns: `
      gefällt ihnen|dir|euch * lesen|artikel|text|beitrag|recherche
      cet|cette article|enquête|reportage vous a? plaît|plait|plu|intéresse
      vous aimez|appréciez * article|lire|travail
      te gusta|gustó|ha * leyendo|leer|artículo|nota
      ti piace|è * leggendo|articolo
      has|have this|something|anything * happened to you
      haben sie * erlebt|mitbekommen|beobachtet
      has visto|detectado|encontrado algún|un|alguna error|errata|fallo
      hai notato|trovato|visto un errore|refuso
      vous avez vu|trouvé|repéré|remarqué une erreur|coquille
      our|the tip|tips line is`,
  },
  {
    id: 'author-box',
    kind: 'other',
    scope: 'whole',
    opens: 'section',
    because: 'begins a box about the author',
    patterns: `
      zur person|autorin
      zum autor
      über den|die|unsere|unseren autor|autorin|autoren
      l'auteur|l'autrice|l'autore
      à propos de l'auteur|l'autrice
      sobre el|la autor|autora
      over de auteur|schrijver`,
  },
]
