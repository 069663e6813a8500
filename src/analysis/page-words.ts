// The words that the templates of pages are made of, in seven languages: what one does with a page, and with what. A line
// of nothing but such words is the page's, however it is put; see calls.ts.

/** What a word of a page belongs to; `thing` and `small` say nothing alone. */
export type PageKind =
  'share' | 'related' | 'newsletter' | 'comments' | 'navigation' | 'cookie' | 'thing' | 'small'

/** What a word weighs, and for which kind. */
export type PageWord = { readonly kind: PageKind; readonly weight: 0 | 1 | 2 }

/** What a folded word means on a page; `null` for words of the article. */
export const pageWordOf = (word: string): PageWord | null => {
  // "m'abonne", "l'articolo": the small word before says nothing.
  const folded = WHOLE.has(word) ? word : word.replace(/^\p{L}{1,4}'(?=\p{L}{3})/u, '')
  const whole = WHOLE.get(folded)
  if (whole) return whole
  for (let length = Math.min(folded.length, LONGEST_STEM); length >= SHORTEST_STEM; length -= 1) {
    const known = STEMS.get(folded.slice(0, length))
    if (known) return known
  }
  return null
}

const SHORTEST_STEM = 4
const LONGEST_STEM = 11

// `word` as it is, `stem*` with any ending, `!` for words that hardly a headline holds.
const WORDS: Readonly<Record<PageKind, string>> = {
  share: `teilen merken drucken! vorlesen! anhören! hören speichern verschicken! versenden! weiterleiten ausdrucken! kopier*
    lesezeichen! lesezeit! lesedauer! schriftgröße! zwischenablage! leselist* empfehlen verschenken link lien enlace min partag*
    imprimer! enregistrer écouter sauvegarder! offrir copier favoris! envoyer minutes compart* imprimir! guardar escuchar! enviar
    copiar favoritos! minutos condivi* stampa! salva ascolta! copia invia preferiti! lettura! minuti deel delen! afdrukken!
    bewaar! bewaren leestijd! luister! kopieer! stuur minuten facebook! twitter! whatsapp! linkedin! telegram! instagram!
    mastodon! threads! bluesky! pinterest! messenger! signal folgen folge suivez! suivre sígue* segui! seguici! volg join únete!
    rejoignez! canal kanal chaîne canale google lecture! lectura! oír regalar gift pass print! share! listen copy שתפו! שתף!
    שיתוף! הדפסה! הדפס! שלחו שלח לחבר העתקת קישור בוואטסאפ! בפייסבוק! במייל! האזינו اشتراک‌گذاری! اشتراک! چاپ! کپی! لینک! ارسال
    merkliste! hinzufügen ajouter añadir agregar aggiungi! toevoegen add tempo temps tiempo tijd leeslijst! أرسل استمع! حفظ!
    طباعة! مشاركة! شارك نسخ! صديق للقراءة لاحقا رابط الرابط escucha! écoute ascolto programa programme completo complet
    udostępnij! drukuj! zapisz`,
  related: `dazu passend* mehr auch verwandte! weitere interessieren könnte interessiert archiv lesen lesetipp* lest aussi également
    découvrir loin sujet suite lire ailleurs similaires! associés rubrique también te pierdas! lee leer sigue interesar
    relacionad*! además anche leggi! potrebb* interessar* correlat*! approfondi*! archivio altri altre vedi guarda ook lees meer
    gerelateerd*! lezen bekijk interessant leia também mais veja relacionadas missed miss related! more also like else elsewhere
    archive next עוד נוספות! כתבות! קראו קשורות! בנושא אולי תתעניינו مرتبط! بیشتر مطالب بخوانید! همچنین پیشنهادی lu
    meistgelesen*! meistgeklickt*! beliebt* lus! lues! consultés! leídas! leído! visto lette! letti! gelezen! lidas! neueste
    neuesten neues aktuell* derniers dernières último últimas ultime ultimi laatste laatst ebenfalls otras otros autres andere
    interés keep going موضوعات مواضيع أخبار مقالات تهمك يهمك يعجبك أيضا أيضًا المزيد اقرأ! متعلقة! مشابهة! читайте! также!
    смотрите похожие! теме ещё czytaj! zobacz także też również więcej podobne! polecane! czytane`,
  newsletter: `abonn*! subscri* suscri*! inscri*! désinscri*! désabonn*! iscri*! abbona*! assin* anmelden! anmeldung abmelden! eintragen
    bestellen testen probe* probier* kündbar! kündig* monatlich! wöchentlich! newsletter*! rundbrief! infolettre! boletín!
    bulletin nieuwsbrief*! aanmeld*! apúntate! posteingang! postfach! mailadresse! adresse mail email e-mail courriel correo
    casella posta boîte bandeja inbox! brief morgenbrief! gratuit* kostenlos gratis essai! prova abo! abos! premium jetzt
    weiterlesen! freischalten! zugang zugriff registrier*! registrat* login! log bereits déjà compte! konto cuenta account
    account's accesso accéder accès identifi* connect* connexion inicia sesión! créez crear créer crea leyendo! leggere lisez
    continu* lettore lettori lecteurs lectores leser réservé! riservat* exclusif exklusiv contingut offre oferta offerta angebot
    aanbieding proef* push! mitteilung* benachrichtigung*! notification*! notifiche! notificacion*! meldingen! aktivier* activ*
    attiva* zet allow enable verpass* perder perdre perdez erinnern! später rappeler! aggiornat* informado informé informati
    hoogte geräte! endgeräten! unbegrenzt illimité! ilimitado illimitato engagement! permanencia! vincoli! disdici! annul* monat
    monats mois mes mese maand semaine semana settimana woche wochen weken primer primo premier erste ersten eersten primi mesi
    premiers primeros meses monate sign briefing subscriber* subscribe! הירשמו! הרשמה! לניוזלטר! ניוזלטר! אימייל! דוא"ל מייל
    خبرنامه! عضویت! ایمیل! loggen registrad*! exclusiv* funcionalidad profite reserviert regístr* abendausgabe unverbindlich!
    lang risikofrei! paper epaper!`,
  comments: `kommentar*! kommentier*! comment*! coment* reacti* reactie*! reageer*! reageren! réagir! réaction* réagissez! diskut*
    diskussion mitdiskutieren! discut* discuss* debat* débat* meinung meinen opin* avis conversación conversation conversazione
    gesprächs moder* modéra*! sujeto* consulta* consultez spelregels! charte netiquette! regeln règles normas particip* mitreden!
    schreiben écrire escribe scrivi lascia lasciare laisser deja dejar beiträge antworten antwort répondre responder rispondi
    respuesta leserbrief* denkt pensez piensas pensi think say view תגובות! תגובה! תגובתך הוספת הגיבו نظرات! نظر! دیدگاه!
    دیدگاه‌ها! کاربران comenta! gefragt komentarz*! dodaj`,
  navigation: `kontakt* contact contacto contacter contactez contatt* impressum! datenschutz*! mentions légales! legal note legali!
    informativa! privacy! privacidad! confidentialité! confidentialite barrierefrei*! accessib* karriere stellen* mediadaten!
    anzeigen werben inserieren! publicité publicidad pubblicità adverteren! klantenservice! hilfe aide ayuda aiuto suche suchen
    buscar cerca recherche* zoeken menü! menu! startseite! accueil! inicio portada home! homepage! vertrag* widerruf! agb! cgv!
    cgu! redaktion rédaction redacción redazione redactie équipe equipo seitenanfang! inhaltsverzeichnis sitemap! plan politik
    política politica politique términos termini voorwaarden! uso condiciones condizioni conditions nutzungsbedingungen!
    springen! wechseln passer aller saltar ir vai salta navigation! navigazione! navegación! contenuto contenido contenu inhalt
    principal principale hauptinhalt! ausgabe edition édition edición edizione wählen einloggen! accedi! connecter registrarse
    rss! feed cookies recrutement! stage lavora trabaja archives archivo hemeroteca! edicola! zurück nach oben retour volver
    torna terug boven arriba haut su top`,
  cookie: `cookie*! zustimm* akzeptier*! accepter! acceptez! j'accepte! accetta*! acepta*! accepteren! aanvaard* ablehnen! refuser!
    rifiuta*! rechaz*! weiger* einstellungen! préférences! preferencias! preferenze! voorkeuren! instellingen! auswahl choix
    scelte opciones konfigurier* configur* paramétr*! personnalis* personaliz* gestisci! gestione gérer! gestionar verwalten!
    anpassen! aanpassen! necessari* nécessaires notwendige! nötige consens* consent* einwilligung! consentement! weiter continuer
    continua continuar verder nur solo seulement alleen alle tous tout tutti tutto todo todas todos`,
  thing: `artikel beitrag seite text thema article page story nota noticia artículo articolo pagina página bericht verhaal site app
    webseite redaktionsteam podcast video vidéo artikels nachricht nachrichten nouvelles noticias notizie nieuws actualité* news
    articles articoli artículos artikelen storie histoires historias notícias titel heft gazette freunde amis amigos amici ami
    amigo הכתבה מאמר مقاله خبر المقال الخبر الصفحة المقالة`,
  small: `der die den dem ein eine einen einem einer und oder zu zum zur im am auf aus von vom mit für über es ist sind wir uns unser
    unsere unseren unserem sie ihr ihre ihren ihrem ich dich dir dein deine hier noch keine kein lassen ganz ja nein danach bis
    was wer wie so gerne bitte schon le la les l une des du d et ou au aux à a par pour sur dans avec vos votre vous notre nous
    ce cet cette ces j m me s ne pas est sont oui qui que encore plus tard toute ici el los las una unos unas lo del y por para
    tu tus sus nuestro nuestra nuestros nuestras este esta estos un sí se nos ya tienes eres más e qué quiero il gli uno di dal
    della dello delle dei dell nella nel nei sul sulla con per tra fra tuo tua tuoi tue nostro nostra sei hai già questo questa
    quest c'è è ci ti si non ancora alla ai de het een en op van voor met uw je jouw onze ons ik dit deze dat al er niet nog naar
    maak aan neem o os as um uma do da das no na em seu sua the an this these to on or and for your our my it us here now all
    with by of i you are is be up in at from might have you'd שלנו של את לנו על ב ה را خود کنید از با در ما به این diesen dieses
    dieser sich ca circa etwa algún alguna próximo هذا هذه إلى من في على عن قد ذات на по о и в zwei drei vier deux trois quatre
    dos tres due tre two three four twee drie`,
}

const entriesOf = (kind: PageKind, words: string): readonly (readonly [string, PageWord])[] =>
  words
    .trim()
    .split(/\s+/)
    .map((word) => [
      word.replace('!', ''),
      { kind, weight: kind === 'small' ? 0 : word.endsWith('!') ? 2 : 1 },
    ])

/** The heaviest first: where two kinds know a word, the surer one has it. */
const ENTRIES = Object.entries(WORDS)
  // The keys of WORDS are exactly the kinds.
  .flatMap(([kind, words]) => entriesOf(kind as PageKind, words))
  .sort(([, a], [, b]) => a.weight - b.weight)
const STEMS: ReadonlyMap<string, PageWord> = new Map(
  ENTRIES.filter(([word]) => word.endsWith('*')).map(([word, meaning]) => [
    word.slice(0, -1),
    meaning,
  ]),
)
const WHOLE: ReadonlyMap<string, PageWord> = new Map(
  ENTRIES.filter(([word]) => !word.endsWith('*')),
)
