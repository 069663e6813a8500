// German words for who says what.

import type { SpeechWords } from './speech-words.ts'
import { formsOf, groupsOf, referents, setOf } from './word-lists.ts'

const MEN = `minister präsident kanzler sekretär staatssekretär botschafter gesandter gesandte gouverneur bürgermeister
  senator stellvertreter chef leiter direktor vorsitzender vorsitzende vorstand general oberst major hauptmann kommandant
  kommandeur admiral sprecher berater referent beamter beamte offizier analyst experte beobachter kritiker anwalt
  rechtsanwalt verteidiger richter staatsanwalt ankläger professor forscher wissenschaftler autor schriftsteller zeuge
  bewohner anwohner aktivist landwirt bauer fischer arbeiter fahrer arzt krankenpfleger pfleger lehrer student eigentümer
  eigner inhaber geschäftsführer manager gründer mitarbeiter angestellter ingenieur prüfer inspektor ermittler ökonom
  historiker redakteur journalist reporter korrespondent diplomat unterhändler abgeordneter abgeordnete politiker
  kandidat trainer spieler kapitän schiedsrichter agent produzent schauspieler sänger kurator archäologe geologe biologe
  chemiker physiker meteorologe gutachter pilot seemann lotse hafenmeister nachbar händler makler bankier anleger
  aktionär kommissar bischof pfarrer priester sachverständiger dezernent landrat amtsleiter amtsarzt intendant rektor
  dekan schulleiter wirt pächter küster kassierer wachmann wächter förster jäger taucher vertreter funktionär mann herr
  könig prinz vater sohn bruder kollege mandant kläger angeklagter informant insider werftchef bauleiter obmann
  ombudsmann vorarbeiter schreiber archivar statiker geschäftsmann unternehmer schiffer reeder`

const womenOf = (men: string): string =>
  men
    .split(/\s+/)
    .filter((word) => /(?:er|or|ent|ist|at|eur|är|ar|ef|al|ot)$/.test(word))
    .map((word) => `${word}in`)
    .join(' ')

export const wordsDe: SpeechWords = {
  isVerbSecond: true,

  verbs: new Map([
    ...formsOf(
      'says',
      'finite past',
      `gesagt sagte sagten erklärte erklärten betonte betonten ergänzte ergänzten antwortete antworteten entgegnete
       entgegneten erwiderte erwiderten schrieb schrieben berichtete berichteten meldete meldeten versicherte versicherten
       beteuerte beteuerten bekräftigte bekräftigten behauptete behaupteten meinte meinten warnte warnten argumentierte
       argumentierten kommentierte erinnerte erinnerten erzählte erzählten fragte fragten klagte klagten beklagte
       bemängelte bemängelten monierte monierten vermutete vermuteten schätzte schätzten bestätigte bestätigten
       unterstrich kündigte prophezeite mahnte mahnten scherzte spottete schimpfte wetterte konterte konterten beharrte
       räumte räumten gestand versprach versprachen drohte drohten erläuterte erläuterten verkündete verkündeten äußerte
       äußerten twitterte postete sprach sprachen rief riefen gab gaben teilte teilten fügte fügten fuhr stellte bezeugte
       unterstellte resümierte bilanzierte urteilte notierte hieß`,
    ),
    ...formsOf(
      'says',
      'past',
      `gesagt erklärt betont ergänzt geantwortet entgegnet erwidert geschrieben berichtet gemeldet versichert beteuert
       bekräftigt behauptet gemeint gewarnt argumentiert erinnert erzählt gefragt geklagt beklagt bemängelt moniert vermutet
       geschätzt bestätigt angekündigt mitgeteilt hinzugefügt eingeräumt zugegeben gestanden versprochen gedroht erläutert
       verkündet geäußert angegeben ausgesagt klargestellt bekanntgegeben gesprochen`,
    ),
    ...formsOf(
      'says',
      'finite',
      `sagt sagen erklärt erklären betont betonen antwortet entgegnet erwidert schreibt schreiben berichtet berichten meldet
       melden versichert versichern beteuert bekräftigt behauptet behaupten meint meinen warnt warnen argumentiert
       argumentieren erinnert erzählt fragt fragen klagt beklagt beklagen bemängelt moniert vermutet vermuten schätzt
       schätzen bestätigt bestätigen mahnt kontert beharrt gesteht verspricht droht erläutert verkündet heißt spricht
       sprechen ruft rufen ergänzt teilt gibt fügt räumt kündigt stellt`,
    ),
    ...formsOf('says', 'subjectless', 'sagend hinzuzufügen mitzuteilen einzuräumen'),
    ...formsOf(
      'acts',
      'finite past',
      `dementierte dementierten bestritt bestritten leugnete leugneten widersprach widersprachen widerlegte verwarf
       verwarfen beschuldigte beschuldigten bezichtigte bezichtigten kritisierte kritisierten verurteilte verurteilten
       rügte attackierte attackierten forderte forderten verlangte verlangten nannte nannten bezeichnete bezeichneten
       lobte lobten begrüßte begrüßten dankte entschuldigte bedauerte wies wiesen warf warfen stritt stritten tat
       prangerte wehrte wehrten verwahrte appellierte verteidigte verteidigten erhob erhoben verdächtigte geißelte
       bezweifelte`,
    ),
    ...formsOf(
      'acts',
      'past',
      `dementiert bestritten geleugnet widersprochen widerlegt verworfen beschuldigt bezichtigt kritisiert verurteilt
       gerügt gefordert verlangt genannt bezeichnet gelobt begrüßt bedauert zurückgewiesen zurückgewiesene vorgeworfen
       abgestritten abgetan angeprangert erhoben verdächtigt bezweifelt`,
    ),
    ...formsOf(
      'acts',
      'finite',
      `dementiert dementieren bestreitet bestreiten leugnet widerspricht widersprechen widerlegt verwirft beschuldigt
       beschuldigen bezichtigt kritisiert kritisieren verurteilt rügt fordert fordern verlangt verlangen nennt nennen
       bezeichnet bezeichnen lobt begrüßt dankt bedauert weist weisen wirft werfen streitet streiten tut wehrt wehren
       erhebt erheben verteidigt verdächtigt bezweifelt zurückweist zurückwies vorwirft vorwarf`,
    ),
    ...formsOf(
      'shows',
      'finite past',
      `zeigte zeigten ergab ergaben belegte belegten bewies bewiesen enthüllte enthüllten fand fanden glaubte glaubten
       dachte wusste wussten hoffte befürchtete befürchteten fürchtete hielt hielten entschied entschieden ermittelte ging
       gingen sah sahen deutete deuteten empfahl dokumentierte las`,
    ),
    ...formsOf('shows', 'past', 'gezeigt ergeben belegt bewiesen enthüllt gefunden nachgewiesen'),
    ...formsOf(
      'shows',
      'finite',
      `zeigt zeigen ergibt belegt belegen beweist beweisen enthüllt findet finden glaubt glauben denkt weiß wissen hofft
       hoffen befürchtet befürchten fürchtet hält halten sieht sehen deutet geht empfiehlt dokumentiert hervorgeht`,
    ),
    ...formsOf(
      'silent',
      'finite past',
      'schwieg schwiegen reagierte reagierten lehnte lehnten ließ ließen',
    ),
    ...formsOf('silent', 'finite', 'schweigt schweigen reagiert reagieren lehnt lehnen'),
    ...formsOf('silent', 'past', 'reagiert geschwiegen abgelehnt'),
  ]),
  auxiliaries: setOf(
    `hat haben hatte hatten habe hätte hätten ist sind war waren sei seien wäre wären wird werden wurde wurden werde würde
     würden worden kann können konnte konnten könne könnte könnten muss müssen musste mussten müsse müsste müssten soll
     sollen sollte sollten solle will wollen wollte wollten wolle darf dürfen durfte dürfe dürfte mag mögen mochte möge
     möchte möchten lässt lassen`,
  ),
  passives: setOf('wird werden wurde wurden werde worden'),
  infinitives: setOf('zu'),
  agents: setOf('von vom durch'),
  reducing: setOf('von vom als durch'),
  appeals: new Set(),
  particles: setOf('zurück ab vor ein mit hinzu an aus zu fest klar'),
  thirdPerson: [],
  hearsayVerbs: setOf('soll sollen'),
  quoting: setOf('zitiert zitierte zitierten zitieren beruft berief berufen'),
  carrying: setOf(
    `verbreitet verbreitete verbreiteten veröffentlicht veröffentlichte gemeldet ausgestrahlt gesendet gedruckt
     übermittelt zitiert`,
  ),
  telling: setOf('sagte sagt gesagt sagten erzählte mitgeteilt'),
  otherVerbs: setOf(
    `ging gingen kam kamen stand standen lag lagen saß blieb blieben begann begannen endete verließ nahm nahmen brachte
     brachten kaufte kauften verkaufte verkauften baute führte führten fiel stieg lebt lebte arbeitet arbeitete spielte
     traf trafen unterzeichnete unterzeichneten liegt liegen steht stehen bleibt kommt kommen geht gehört gehören führt
     nimmt bringt beginnt läuft laufen lief liefen trat tritt starb öffnete schloss zog zogen hängt dauert dauerte gilt
     gelten galt besteht bestehen betreibt liefert lieferte lieferten verlud verluden bietet braucht lassen macht machte
     machten`,
  ),
  verbPhrases: [
    'sieht|sah|sahen|sehen keinen|keine anlass|grund|veranlassung',
    'zeigt|zeigte|zeigten|zeigen sich überrascht|überzeugt|empört|zuversichtlich|entsetzt|enttäuscht|besorgt',
    'übt|übte|übten kritik',
    'erhebt|erhob|erhoben * vorwürfe|anschuldigungen|vorwurf',
    'äußert|äußerte|äußerten * zweifel|kritik|bedenken|verständnis',
    'kommt|kam|kamen|kommen zu * schluss|ergebnis',
    'ist|war|sind|waren überzeugt|sicher',
    'legt|legte|legten * widerspruch|einspruch|beschwerde',
  ],
  raising: new Set(),
  naming: setOf('nannte nannten nennt nennen bezeichnete bezeichneten bezeichnet bezeichnen'),
  answering: setOf(
    'reagierte reagierten reagiert antwortete antworteten geantwortet äußerte äußerten geäußert',
  ),
  negations: setOf('nicht nie niemals kein keine keinen keinerlei weder'),

  nouns: referents(
    ['person', 'm', 'one', MEN],
    [
      'person',
      'f',
      'one',
      `${womenOf(MEN)} beamtin ärztin anwältin rechtsanwältin staatsanwältin köchin bäuerin landwirtin vorsitzende frau dame
       königin prinzessin mutter tochter schwester kollegin landrätin zeugin expertin archäologin geologin biologin
       sachverständige abgeordnete angestellte krankenschwester hebamme nachbarin gesandte obfrau ombudsfrau`,
    ],
    ['person', 'any', 'one', 'quelle person opfer mitglied gast'],
    [
      'person',
      'any',
      'many',
      `minister sprecher beamte offiziere analysten experten fachleute beobachter kritiker anwälte richter forscher
       wissenschaftler autoren zeugen augenzeugen bewohner anwohner aktivisten landwirte bauern fischer arbeiter fahrer
       ärzte pfleger pflegekräfte lehrer studenten studierende eigentümer manager mitarbeiter beschäftigte ingenieure
       prüfer ermittler ökonomen historiker journalisten reporter korrespondenten diplomaten abgeordnete politiker spieler
       fans anhänger gegner unterstützer nachbarn händler anleger aktionäre taucher vertreter leute menschen eltern
       familien angehörige mieter patienten kunden quellen insider kreise kollegen gutachter vorsitzende männer frauen
       soldaten truppen demonstranten umweltschützer naturschützer datenschützer gewerkschafter parteifreunde beobachter
       einheimische zuschauer gäste mitglieder eltern informanten`,
    ],
    [
      'body',
      'any',
      'one',
      `ministerium außenministerium verteidigungsministerium handelsministerium innenministerium regierung parlament
       behörde agentur büro amt rat stadtrat gemeinderat kommission ausschuss polizei armee marine militär gericht kammer
       firma gesellschaft unternehmen konzern gruppe team gewerkschaft verband vereinigung verein partei opposition
       verwaltung aufsicht bank fonds universität institut hochschule schule klinik krankenhaus museum club klub zeitung
       blatt magazin sender rundfunk nachrichtenagentur dienst botschaft konsulat palast kabinett staat land nation
       königreich republik stadt dorf gemeinde organisation stiftung bündnis kampagne werft reederei fabrik werk mühle
       hafen hafenbehörde küstenwache feuerwehr labor staatsanwaltschaft verteidigung seite delegation mission
       bundesregierung landesregierung bistum kirche leitung betreiber hersteller verlag redaktion gilde genossenschaft
       flotte regime führung spitze vorstand aufsichtsrat betriebsrat bürgerinitiative initiative fraktion`,
    ],
    [
      'document',
      'any',
      'one',
      `bericht erklärung mitteilung pressemitteilung anklage anklageschrift studie umfrage dokument brief schreiben vermerk
       dossier gutachten prüfung untersuchung analyse klage urteil beschluss resolution video foto bild aufnahme protokoll
       eintrag beitrag artikel leitartikel kommentar mail e-mail nachricht liste vertrag rechnung datenbank karte text
       entwurf kassenbuch logbuch akte register statistik papier gesetz verordnung stellungnahme meldung`,
    ],
    [
      'document',
      'any',
      'many',
      `berichte dokumente briefe akten unterlagen protokolle bilder fotos aufnahmen satellitenbilder satellitenaufnahmen
       videos zahlen daten ergebnisse papiere konten listen studien umfragen karten rechnungen messungen tests statistiken
       verträge mails nachrichten gutachten`,
    ],
  ),
  nounEndings: referents(
    [
      'person',
      'm',
      'one',
      `minister sprecher präsident sekretär chef leiter direktor vorsitzender berater anwalt richter experte forscher
       meister führer inspektor kommissar botschafter beamter händler pfleger trainer kapitän ingenieur prüfer redakteur
       betreiber arzt rat vertreter ökonom wissenschaftler gutachter`,
    ],
    [
      'person',
      'f',
      'one',
      `ministerin sprecherin präsidentin sekretärin chefin leiterin direktorin beraterin anwältin richterin expertin
       forscherin meisterin führerin inspektorin kommissarin botschafterin beamtin händlerin pflegerin trainerin
       ingenieurin prüferin redakteurin ärztin rätin vertreterin ökonomin wissenschaftlerin gutachterin`,
    ],
    [
      'person',
      'any',
      'many',
      'experten fachleute anwälte kreise vertreter schützer mitarbeiter beamte arbeiter bewohner händler',
    ],
    [
      'body',
      'any',
      'one',
      `ministerium amt behörde agentur regierung kommission ausschuss polizei gericht firma gesellschaft unternehmen konzern
       gruppe gewerkschaft verband verein partei verwaltung bank institut schule klinik zeitung sender dienst werft
       reederei fabrik werk kammer rat initiative stiftung anwaltschaft`,
    ],
    [
      'document',
      'any',
      'one',
      'bericht erklärung mitteilung studie umfrage gutachten schreiben protokoll papier buch register',
    ],
    [
      'document',
      'any',
      'many',
      'berichte bilder aufnahmen unterlagen dokumente protokolle daten zahlen akten',
    ],
  ),
  pluralEndings: ['en', 'n', 'e', 's'],
  ranks: setOf(
    `stellvertretender stellvertretende stellvertretenden amtierender amtierende amtierenden früherer frühere früheren
     ehemaliger ehemalige ehemaligen leitender leitende leitenden oberster oberste obersten erster erste ersten zweiter
     zweite geschäftsführender geschäftsführende kommissarischer kommissarische karsovischer karsovische alverischer
     alverische hoher hohe hohen ranghoher ranghohe designierter designierte wissenschaftlicher wissenschaftliche
     kaufmännischer kaufmännische technischer technische politischer politische örtlicher örtliche`,
  ),
  sameNouns: groupsOf(
    `berater beraterin, sprecher sprecherin, vorsitzender vorsitzende obmann obfrau, abgeordneter abgeordnete,
     anwalt anwältin rechtsanwalt rechtsanwältin verteidiger verteidigerin, firma unternehmen gesellschaft konzern
     hersteller betreiber, zeitung blatt, forscher wissenschaftler, chef chefin leiter leiterin direktor direktorin
     geschäftsführer geschäftsführerin, reporter journalist korrespondent redakteur, botschafter gesandter diplomat,
     gutachter sachverständiger experte, bewohner anwohner`,
  ),
  generalNouns: setOf(
    `beamter beamte beamtin politiker politikerin diplomat diplomatin mann frau person firma unternehmen konzern gruppe
     behörde organisation land staat experte expertin institution`,
  ),
  contents: setOf(
    `vorwurf vorwürfe vorwürfen anschuldigung anschuldigungen behauptung behauptungen gerücht gerüchte verdacht dementi
     kommentar bemerkung bemerkungen äußerung äußerungen frage fragen wort worte antwort antworten kritik idee tatsache
     zweifel sorge sorgen hoffnung spekulation spekulationen unterstellung unterstellungen forderung forderungen drohung
     drohungen versprechen lüge lügen zitat zitate nichts niemand alles etwas das dies dieses was es davon warnung
     warnungen vorschlag keine kein`,
  ),
  occasions: setOf(
    `erklärung interview gespräch rede brief pressekonferenz konferenz mitteilung pressemitteilung beitrag anhörung sitzung
     debatte mail e-mail sendung ansprache artikel kundgebung besuch gericht parlament bericht video anruf veranstaltung
     antwort aussage vermerk auftritt fernsehen radio rundfunk prozess telefon stellungnahme schreiben rathaus anfrage`,
  ),
  outlets: setOf(
    `zeitung blatt kurier bote anzeiger tageblatt morgenpost abendblatt nachrichten rundschau post kreisblatt wochenblatt
     echo spiegel stern welt merkur presse sender rundfunk radio fernsehen agentur nachrichtenagentur dienst magazin portal
     redaktion wire ledger courier journal kreisbote landbote volksstimme`,
  ),

  titles: new Map([
    ...['herr', 'herrn', 'pater', 'könig', 'prinz'].map((word) => [word, 'm'] as const),
    ...['frau', 'schwester', 'königin', 'prinzessin'].map((word) => [word, 'f'] as const),
    ...'dr prof professor dipl ing mag gen'.split(' ').map((word) => [word, 'any'] as const),
  ]),
  pronouns: referents(
    ['person', 'm', 'one', 'er'],
    ['any', 'any', 'one', 'sie dieser diese'],
    ['body', 'any', 'one', 'es'],
    ['person', 'any', 'one', 'ich'],
    ['person', 'any', 'many', 'wir'],
  ),
  objects: referents(
    ['person', 'm', 'one', 'ihm ihn'],
    ['any', 'any', 'one', 'ihr'],
    ['any', 'any', 'many', 'ihnen'],
  ),
  ownVoice: setOf('ich wir uns mir mich du euch'),
  impersonal: setOf('es man'),
  determiners: setOf(
    `der die das den dem des ein eine einen einem einer eines dieser diese dieses diesen diesem jener jene jenes sein seine
     seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres unser unsere unseren mein meine kein keine keinen keinem
     keiner jeder jede jedes jeden alle allen beide beiden mehrere einige viele manche`,
  ),
  definite: setOf(
    `der die das den dem des dieser diese dieses diesen diesem sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer`,
  ),
  objectDeterminers: setOf(
    'den dem des einen einem eines einer diesen diesem keinen keinem seinen seinem ihren ihrem jeden',
  ),
  quantifiers: setOf(
    `zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dutzende mehrere viele manche einige wenige beide
     andere weitere hunderte tausende alle zahlreiche verschiedene`,
  ),
  links: setOf('von vom zu zum zur der des für van de la al bin und & im in'),
  prepositions: setOf(
    `von vom für in im an am auf bei beim mit aus nach vor über unter zwischen gegen durch ohne um bis seit während wegen
     trotz neben hinter zu zum zur ans ins innerhalb außerhalb gegenüber laut zufolge gemäß mangels samt binnen anlässlich
     angesichts infolge mithilfe statt entgegen als wie ab`,
  ),
  placing: setOf('in im nahe bei aus nach vor'),
  adverbs: setOf(
    `später auch nicht nie niemals dann wieder jetzt nun einmal noch heute gestern morgen früher zuvor dagegen hingegen
     jedoch aber außerdem zudem stattdessen nur sogar eben bald schon bereits danach anschließend immer oft manchmal
     dennoch trotzdem deshalb daher darum somit zwar tatsächlich allerdings zunächst zuletzt bisher bislang erneut
     mehrfach wiederholt öffentlich umgehend entschieden scharf selbst so also ebenfalls weiter weiterhin dabei darauf
     daraufhin damals dort hier gegenüber unterdessen inzwischen derweil ausdrücklich energisch vehement mittlerweile
     gleichzeitig zugleich offenbar kürzlich jüngst sich ihm ihr ihnen uns dazu`,
  ),
  adverbEndings: ['weise', 'lich'],
  participleEndings: ['end'],
  calendar: setOf(
    `januar jänner februar märz april mai juni juli august september oktober november dezember montag dienstag mittwoch
     donnerstag freitag samstag sonnabend sonntag montagabend dienstagabend mittwochabend donnerstagabend freitagabend
     gestern heute morgen vorgestern woche wochenende monat jahr vormittag nachmittag abend nacht mittag mitternacht stunde
     stunden tag tage wochen monate jahre minuten zeit uhr frühjahr frühling sommer herbst winter quartal jahren tagen
     monaten morgens abends nachts`,
  ),
  joining: setOf('und aber oder sondern sowie doch &'),
  breaking: setOf(
    `nachdem während wohingegen obwohl obgleich weil bevor da seit als ob wenn bis falls sobald sodass damit indem wobei
     weshalb worauf woraufhin`,
  ),
  complementisers: setOf('dass daß ob wie warum weshalb wer was'),
  relatives: setOf('der die das den dem deren dessen welcher welche welches wer was wo'),
  personal: setOf('wer wem wen wessen'),
  free: setOf('was'),
  sourcesBefore: [
    'laut',
    'gemäß',
    'nach angaben|darstellung|ansicht|auffassung|meinung|einschätzung|worten|aussage|aussagen|informationen|überzeugung|auskunft von|vom|des|der|eines|einer',
    'aus sicht von|des|der|eines|einer',
    'nach den worten von|des|der',
    'nach|unter berichten|berufung|bezug von|des|der|auf',
    'so',
  ],
  sourcesBehind: ['zufolge'],
  views: setOf('sicht ansicht meinung auffassung darstellung überzeugung'),
  ownWords: setOf(
    'erklärung mitteilung stellungnahme pressemitteilung schreiben brief post beitrag',
  ),
  questions: setOf('frage f'),
  answers: setOf('antwort a'),
  possessive: ["'s", '’s'],
}
