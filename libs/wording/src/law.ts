// On what law the rules rest. Paragraph numbers stand here only where they have been confirmed; where none stands, look
// it up before citing. The law moves: this is content, to be kept by somebody who reads Lovdata.
import type { DataRefusal, Law } from '@samplan/domain';
import { texts, type Text } from './words';

export const lawTexts: Readonly<Record<Law, Text>> = texts({
  'secure-sign-in': {
    nb: 'Virksomheten velger hvor sikker innloggingen skal være, ut fra risiko (eForvaltningsforskriften § 4).',
    nn: 'Verksemda vel kor sikker innlogginga skal vere, ut frå risiko (eForvaltningsforskrifta § 4).',
    en: 'The organisation chooses how secure the sign-in is, by risk (eForvaltningsforskriften § 4).',
  },
  'one-plan': {
    nb: 'Rett til individuell plan (pasient- og brukerrettighetsloven § 2-5). Én person har én plan, på tvers av sektorer og nivåer.',
    nn: 'Rett til individuell plan (pasient- og brukarrettslova § 2-5). Éin person har éin plan, på tvers av sektorar og nivå.',
    en: 'Right to an individual plan (pasient- og brukerrettighetsloven § 2-5). One person has one plan, across sectors and levels.',
  },
  'made-with-consent': {
    nb: 'Planen lages ikke uten samtykke; samtykket er et av punktene planen skal inneholde (forskrift om individuell plan).',
    nn: 'Planen blir ikkje laga utan samtykke; samtykket er eit av punkta planen skal innehalde (forskrift om individuell plan).',
    en: 'The plan is not made without consent; the consent is one of its required points (regulation on individual plans).',
  },
  'owner-takes-part': {
    nb: 'Rett til å medvirke, også når planen lages (pasient- og brukerrettighetsloven § 3-1).',
    nn: 'Rett til å medverke, også når planen blir laga (pasient- og brukarrettslova § 3-1).',
    en: 'Right to take part, also in making the plan (pasient- og brukerrettighetsloven § 3-1).',
  },
  'owner-says-who': {
    nb: 'Rett til å motsette seg at opplysninger blir gitt til andre (pasient- og brukerrettighetsloven § 5-3).',
    nn: 'Rett til å motsetje seg at opplysningar blir gitt til andre (pasient- og brukarrettslova § 5-3).',
    en: 'Right to oppose that information is given to others (pasient- og brukerrettighetsloven § 5-3).',
  },
  representation: {
    nb: 'Den som representerer en annen, handler innenfor et tidfestet og dokumentert mandat; for den som er under 18, se pasient- og brukerrettighetsloven § 3-4.',
    nn: 'Den som representerer ein annan, handlar innanfor eit tidfesta og dokumentert mandat; for den som er under 18, sjå pasient- og brukarrettslova § 3-4.',
    en: 'Whoever represents another acts within a dated, evidenced mandate; for those under 18 see pasient- og brukerrettighetsloven § 3-4.',
  },
  'next-of-kin-takes-part': {
    nb: 'Planen skal si hva pårørende eventuelt bidrar med (forskrift om individuell plan). Å være pårørende gir ingen tilgang i seg selv.',
    nn: 'Planen skal seie kva pårørande eventuelt bidreg med (forskrift om individuell plan). Å vere pårørande gir ingen tilgang i seg sjølv.',
    en: 'The plan shall say what next of kin contribute, if anything (regulation on individual plans). Being next of kin gives no access by itself.',
  },
  'coordinator-follows-up': {
    nb: 'Rett til koordinator (pasient- og brukerrettighetsloven § 2-5 b) og barnekoordinator (§ 2-5 c), som har ansvar for samordning og framdrift.',
    nn: 'Rett til koordinator (pasient- og brukarrettslova § 2-5 b) og barnekoordinator (§ 2-5 c), som har ansvar for samordning og framdrift.',
    en: 'Right to a coordinator (pasient- og brukerrettighetsloven § 2-5 b) and a child coordinator (§ 2-5 c), responsible for co-ordination and progress.',
  },
  confidentiality: {
    nb: 'Taushetsplikten: å dele krever hjemmel i lov eller samtykke, og i den enkelte saken er samtykke det viktigste grunnlaget.',
    nn: 'Teieplikta: å dele krev heimel i lov eller samtykke, og i den enkelte saka er samtykke det viktigaste grunnlaget.',
    en: 'Confidentiality: sharing needs a legal exception or consent, and in the single case consent is the most important basis.',
  },
  'only-what-is-needed': {
    nb: 'Planen skal bare inneholde og vise det som er nødvendig for formålet.',
    nn: 'Planen skal berre innehalde og vise det som er nødvendig for formålet.',
    en: 'The plan holds and shows only what is necessary for its purpose.',
  },
  'reached-safely': {
    nb: 'Den som skriver til eller ringer noen, må vite hvordan det kan gjøres trygt, og ikke mer enn det (taushetsplikten). Beskyttet adresse følger av folkeregisterloven.',
    nn: 'Den som skriv til eller ringjer nokon, må vite korleis det kan gjerast trygt, og ikkje meir enn det (teieplikta). Verna adresse følgjer av folkeregisterlova.',
    en: 'Whoever writes to or calls somebody must know how that can be done safely, and no more than that (confidentiality). A protected address follows from folkeregisterloven.',
  },
  'own-data': {
    nb: 'Rett til kopi av det som er lagret om en selv (personvernforordningen artikkel 15), og til å be om at det blir rettet eller slettet.',
    nn: 'Rett til kopi av det som er lagra om ein sjølv (personvernforordninga artikkel 15), og til å be om at det blir retta eller sletta.',
    en: 'Right to a copy of what is kept about oneself (GDPR article 15), and to ask that it is corrected or erased.',
  },
  'need-is-answered': {
    nb: 'Kommunens koordinerende enhet tar imot meldinger om behov. De får svar så snart som mulig; er saken ikke avgjort innen én måned, får personen et brev med grunn og ny dato.',
    nn: 'Koordinerande eining i kommunen tek imot meldingar om behov. Dei får svar så snart som mogleg; er saka ikkje avgjord innan éin månad, får personen eit brev med grunn og ny dato.',
    en: 'The coordinating unit of the municipality receives reports of need. They are answered as soon as possible; where a case is not decided within a month, the person gets a letter with the reason and a new date.',
  },
  'no-snooping': {
    nb: 'Tilgang følger tjenstlig behov; det er forbudt å lese uten (jf. pasientjournalloven § 16).',
    nn: 'Tilgang følgjer tenesteleg behov; det er forbode å lese utan (jf. pasientjournallova § 16).',
    en: 'Access follows the need of the service; reading without one is forbidden (cf. pasientjournalloven § 16).',
  },
});

/** Why what somebody asked for is not done, told to them with how to complain. */
export const dataRefusals: Readonly<Record<DataRefusal, Text>> = texts({
  'kept-by-law': {
    nb: 'Kommunen må ta vare på dette etter reglene om journal og arkiv. Derfor kan det ikke slettes eller endres.',
    nn: 'Kommunen må ta vare på dette etter reglane om journal og arkiv. Derfor kan det ikkje slettast eller endrast.',
    en: 'The municipality must keep this by the rules on records and archives. So it cannot be erased or changed.',
  },
  'held-to-be-right': {
    nb: 'Kommunen mener at det som står, er riktig. Du kan skrive at du er uenig. Det blir stående ved siden av.',
    nn: 'Kommunen meiner at det som står, er rett. Du kan skrive at du er ueinig. Det blir ståande ved sida av.',
    en: 'The municipality holds that what stands there is right. You can write that you disagree. That stays beside it.',
  },
  'concerns-others': {
    nb: 'Opplysningen gjelder også andre, og de har rett til at den blir stående.',
    nn: 'Opplysninga gjeld også andre, og dei har rett til at ho blir ståande.',
    en: 'What is kept is about others too, and they have a right that it stays.',
  },
});

export const dataComplaint = texts({
  how: {
    nb: 'Er du uenig, kan du klage til kommunen. Du kan også klage til Datatilsynet.',
    nn: 'Er du ueinig, kan du klage til kommunen. Du kan også klage til Datatilsynet.',
    en: 'If you disagree, you can complain to the municipality. You can also complain to Datatilsynet, the data protection authority.',
  },
});
