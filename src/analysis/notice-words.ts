// The words that notices of a page are made of, by what they speak of, in English, German, French, Spanish, Italian and
// Dutch; see notices.ts.

/** The classes that a folded word belongs to; none for most words. */
export const classesOf = (folded: string): readonly string[] => CLASS_OF.get(folded) ?? []

const CLASSES: Readonly<Record<string, string>> = {
  cookies: 'cookie cookies',
  privacy: `privacy privatsphäre datenschutz privée confidentialité privacidad gdpr dsgvo rgpd datenschutzerklärung datenschutzhinweise datenschutzhinweisen datenschutzbestimmungen riservatezza privacyverklaring privacidade`,
  partners: `partners vendors third-party drittanbieter partnern partner partenaires socios proveedores drittanbietern fornitori terze derden parceiros`,
  consent: `consent zustimmung einwilligung zustimmen einverstanden consentement accord consentimiento aceptas acepta
    akzeptieren accepter acceptez aceptar consenso acconsenti toestemming accetti accettare accetta zustimmst consentimento aceitar aceita`,
  data: `data daten données datos identifiers trackers tracking dati gegevens informazioni informations información informationen dados`,
  device: `device devices browser phone gerät endgerät geräten appareil terminal dispositivo navegador navigateur apparaat dispositif gerätes`,
  choice: `preferences settings choices options einstellungen préférences choix preferencias opciones preferenze scelte voorkeuren instellingen`,
  measure: `measure measurement personalise personalize personalised personalized audience ads analytics messen
    personalisieren anzeigen mesurer audiences publicités personnaliser medir anuncios personalizar annunci advertenties anúncios contenuti personalizzati personnalisés personalizados gepersonaliseerde werbung publicité publicidad pubblicità`,
  priority:
    'respect respects respekt respektieren priority priorité matters wichtig value valorons importa prioridad',
  content: 'inhalt externer externe externen eingebettet external embedded contenu contenido',
  we: `we our us wir unsere unserer unser uns nous notre nos nosotros nuestro nuestra nuestros nuestras utilizamos usamos noi nostri nostro nostra wij onze ons nós nossos`,
  you: `you your yours ihr ihre ihren ihrer deine dein sie vous votre vos tu tus su sus usted tuo tua tuoi tue ti dir dich dein deinem ihnen jouw je uw u seu você`,
  account:
    'subscription account abonnement abo konto compte suscripción cuenta usuario login profile',
  inbox: `newsletter newsletters inbox briefing digest postfach posteingang boletín bandeja infolettre lettre rundbrief nieuwsbrief`,
  mail: 'mail email e-mail emails courriel correo message messages list',
  rhythm: `daily weekly every morning evening day week weekend täglich jeden werktag morgens abends woche chaque soir matin
    jour semaine quotidienne cada día mañana diario freitag monat monatlich elke ochtend week dag ogni mattina settimana giorno mois vendredi lundi viernes lunes friday monday month abend abends sera soirée noche avond weekday wochentag werktags`,
  offer: `free delivered straight subscribe sign kostenlos gratis anmelden abonnieren gratuit gratuite inscrivez recevez
    receive recibe suscríbete spam beste besten melhor iscriviti ricevi aanmelden ontvang apúntate abonnez recevez`,
  unsubscribe: 'unsubscribe abbestellen abmelden désabonner désinscrire darse baja',
  press: `journalism reporting newsroom journalists journalismus redaktion journalisme rédaction periodismo redacción
    journal zeitung newspaper reportagen recherchen lokaljournalismus giornalismo journalistiek`,
  money: `support donate donation donations gift contribution contribute fund funded spende spenden unterstützen
    unterstützung don dons soutenez soutien donar donación apoya apoyo mitglied mitglieder membre membres adhérez socio socia sostieni sostegno dona lid steun steunt member members membership`,
  give: `chip spare donate donation donations spende spenden don dons donar donación dona donazione doneer donatie`,
  app: `app apps application aplicación applicazione`,
  best: `wichtigste wichtigsten essentiel importante importanti importantes highlights headlines belangrijkste titulares`,
  news: `news noticias nachrichten neuigkeiten nouvelles actualité actualités notizie nieuws`,
  notify: `notifications benachrichtigungen mitteilungen notifiche notificaciones meldingen`,
  allow: `allow enable activate turn aktivieren einschalten activez autorisez activa attiva`,
  free: `independent unabhängig unabhängige unabhängigen indépendant indépendante independiente nonprofit paywall paywalls werbefrei indipendente onafhankelijke`,
}

const CLASS_OF: ReadonlyMap<string, readonly string[]> = (() => {
  const index = new Map<string, string[]>()
  for (const [name, words] of Object.entries(CLASSES))
    for (const word of words.split(/\s+/)) index.set(word, [...(index.get(word) ?? []), name])
  return index
})()
