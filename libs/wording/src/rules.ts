// What the policy asks for and forbids, in sentences: one for a refusal, one clause for the printed table.
import type { Condition, Prohibition } from '@samplan/domain';
import { texts, type Text } from './words';

/** Said to the person who is refused: what was missing. */
export const missingTexts: Readonly<Record<Condition, Text>> = texts({
  always: { nb: 'Dette kan alle som er logget inn.', nn: 'Dette kan alle som er logga inn.', en: 'Everybody may.' },
  'is-owner': {
    nb: 'Dette kan bare den som eier planen, gjøre.',
    nn: 'Dette kan berre den som eig planen, gjere.',
    en: 'Only the person who owns the plan can do this.',
  },
  'holds-tenant-role': {
    nb: 'Rollen din i kommunen gir deg ikke lov til dette.',
    nn: 'Rolla di i kommunen gir deg ikkje lov til dette.',
    en: 'Your role in the municipality does not allow this.',
  },
  'plan-is-open': { nb: 'Planen er avsluttet.', nn: 'Planen er avslutta.', en: 'The plan is closed.' },
  'plan-is-consented': {
    nb: 'Det er ikke sagt ja til at planen lages.',
    nn: 'Det er ikkje sagt ja til at planen blir laga.',
    en: 'There is no consent that the plan is made.',
  },
  'is-active-coordinator': {
    nb: 'Dette kan bare den som er koordinator nå, gjøre.',
    nn: 'Dette kan berre den som er koordinator no, gjere.',
    en: 'Only the present coordinator can do this.',
  },
  'takes-part': {
    nb: 'Du er ikke med i planen.',
    nn: 'Du er ikkje med i planen.',
    en: 'You do not take part in the plan.',
  },
  'is-of-granted-unit': {
    nb: 'Tjenesten din har ikke tilgang til denne delen.',
    nn: 'Tenesta di har ikkje tilgang til denne delen.',
    en: 'Your service has no access to this section.',
  },
  'grant-allows': {
    nb: 'Den som eier planen, har ikke gitt deg tilgang til dette.',
    nn: 'Den som eig planen, har ikkje gitt deg tilgang til dette.',
    en: 'The person who owns the plan has not given you access to this.',
  },
  'mandate-covers': {
    nb: 'Mandatet ditt gjelder ikke dette.',
    nn: 'Mandatet ditt gjeld ikkje dette.',
    en: 'Your mandate does not cover this.',
  },
  'no-open-plan': {
    nb: 'Det finnes allerede en plan som ikke er avsluttet.',
    nn: 'Det finst allereie ein plan som ikkje er avslutta.',
    en: 'There is already a plan that is not closed.',
  },
  'is-self': {
    nb: 'Du kan bare åpne en plan for deg selv.',
    nn: 'Du kan berre opne ein plan for deg sjølv.',
    en: 'You can open a plan for yourself only.',
  },
  'leads-unit': {
    nb: 'Dette kan bare lederen av tjenesten gjøre.',
    nn: 'Dette kan berre leiaren av tenesta gjere.',
    en: 'Only the leader of the service can do this.',
  },
  'unit-is-here': {
    nb: 'Tjenesten hører til en annen kommune.',
    nn: 'Tenesta høyrer til ein annan kommune.',
    en: 'The service belongs to another municipality.',
  },
  'is-another': {
    nb: 'Din egen innlogging kan du ikke stenge.',
    nn: 'Di eiga innlogging kan du ikkje stengje.',
    en: 'You cannot close your own sign-in.',
  },
  'only-works-here': {
    nb: 'Dette er det koordinerende enhet som gjør.',
    nn: 'Dette er det koordinerande eining som gjer.',
    en: 'This is for the coordinating unit to do.',
  },
  'sign-in-is-open': {
    nb: 'Innloggingen din er stengt.',
    nn: 'Innlogginga di er stengd.',
    en: 'Your sign-in is closed.',
  },
  'wears-hat': {
    nb: 'Du er her i en annen rolle nå. Bytt rolle for å gjøre dette.',
    nn: 'Du er her i ei anna rolle no. Byt rolle for å gjere dette.',
    en: 'You are here in another role now. Switch role to do this.',
  },
});

/** After "når": when a row of the table holds. */
export const conditionClauses: Readonly<Record<Condition, Text>> = texts({
  always: { nb: 'alltid', nn: 'alltid', en: 'always' },
  'is-owner': { nb: 'planen er ens egen', nn: 'planen er ens eigen', en: 'the plan is one’s own' },
  'holds-tenant-role': { nb: 'rollen gjelder i dag', nn: 'rolla gjeld i dag', en: 'the role holds today' },
  'plan-is-open': { nb: 'planen er åpen', nn: 'planen er open', en: 'the plan is open' },
  'plan-is-consented': {
    nb: 'det er sagt ja til at planen lages',
    nn: 'det er sagt ja til at planen blir laga',
    en: 'there is consent that the plan is made',
  },
  'is-active-coordinator': {
    nb: 'oppnevningen gjelder i dag, og en arbeider fortsatt i tjenesten',
    nn: 'oppnemninga gjeld i dag, og ein arbeider framleis i tenesta',
    en: 'the appointment holds today, and one still works in the service',
  },
  'takes-part': { nb: 'en er med i planen i dag', nn: 'ein er med i planen i dag', en: 'one takes part today' },
  'is-of-granted-unit': {
    nb: 'delen er gitt til tjenesten de er med for, de hører til der i dag',
    nn: 'delen er gitt til tenesta dei er med for, dei høyrer til der i dag',
    en: 'the section is given to the service they take part for, they belong to it today',
  },
  'grant-allows': {
    nb: 'det som er gitt, rekker så langt og gjelder i dag',
    nn: 'det som er gitt, rekk så langt og gjeld i dag',
    en: 'what is given goes that far and holds today',
  },
  'mandate-covers': {
    nb: 'mandatet dekker dette og gjelder i dag',
    nn: 'mandatet dekkjer dette og gjeld i dag',
    en: 'the mandate covers this and holds today',
  },
  'no-open-plan': {
    nb: 'personen ikke har en åpen plan fra før',
    nn: 'personen ikkje har ein open plan frå før',
    en: 'the person has no open plan already',
  },
  'is-self': { nb: 'planen er for en selv', nn: 'planen er for ein sjølv', en: 'the plan is for oneself' },
  'leads-unit': {
    nb: 'de leder denne tjenesten i dag',
    nn: 'dei leier denne tenesta i dag',
    en: 'they lead this service today',
  },
  'unit-is-here': {
    nb: 'tjenesten hører til kommunen de er logget inn i',
    nn: 'tenesta høyrer til kommunen dei er logga inn i',
    en: 'the service belongs to the municipality they are signed in to',
  },
  'is-another': { nb: 'det gjelder en annen', nn: 'det gjeld ein annan', en: 'it is about somebody else' },
  'only-works-here': {
    nb: 'personen arbeider i kommunen i dag, og ikke har en plan der selv',
    nn: 'personen arbeider i kommunen i dag, og ikkje har ein plan der sjølv',
    en: 'the person works in the municipality today, and has no plan of their own there',
  },
  'sign-in-is-open': {
    nb: 'innloggingen ikke er stengt',
    nn: 'innlogginga ikkje er stengd',
    en: 'the sign-in is not closed',
  },
  'wears-hat': { nb: 'en er her i den rollen nå', nn: 'ein er her i den rolla no', en: 'one is here in that role now' },
});

/** What no row can give, each a whole sentence. */
export const prohibitionTexts: Readonly<Record<Prohibition, Text>> = texts({
  'other-tenant': {
    nb: 'Ingen får noe i en plan i en annen kommune enn den de er logget inn i.',
    nn: 'Ingen får noko i ein plan i ein annan kommune enn den dei er logga inn i.',
    en: 'Nobody gets anything in a plan of another municipality than the one they are signed in to.',
  },
  'own-notes': {
    nb: 'Ingen andre enn planeier kommer til planeiers egne notater. Det kan heller ikke gis bort.',
    nn: 'Ingen andre enn planeigar kjem til eigne notat. Det kan heller ikkje givast bort.',
    en: 'Nobody but the owner comes to the owner’s own notes. It cannot be granted either.',
  },
  'owners-own-words': {
    nb: 'Ingen andre enn planeier, eller en representant med mandat for det, skriver i «Dette er viktig for meg». Andre kan høyst foreslå.',
    nn: 'Ingen andre enn planeigar, eller ein representant med mandat for det, skriv i «Dette er viktig for meg». Andre kan høgst foreslå.',
    en: 'Nobody but the owner, or a representative with a mandate for it, writes in “What matters to me”. Others suggest at most.',
  },
  'closed-plan': {
    nb: 'I en avsluttet plan skriver ingen, og bare planeier leser.',
    nn: 'I ein avslutta plan skriv ingen, og berre planeigar les.',
    en: 'In a closed plan nobody writes, and only the owner reads.',
  },
  'plan-without-consent': {
    nb: 'Uten et ja til at planen lages, er den stengt for alle andre enn planeier.',
    nn: 'Utan eit ja til at planen blir laga, er han stengd for alle andre enn planeigar.',
    en: 'Without consent that the plan is made, it is closed to everybody but the owner.',
  },
  'role-gives-no-words': {
    nb: 'Tjenesteleder, koordinerende enhet, lokal administrator og loggkontrollør får ingenting i en plan gjennom den rollen.',
    nn: 'Tenesteleiar, koordinerande eining, lokal administrator og loggkontrollør får ingenting i ein plan gjennom den rolla.',
    en: 'Unit leaders, the coordinating unit, administrators and log controllers get nothing in a plan through that role.',
  },
  'unit-of-next-of-kin': {
    nb: 'Den som eier planen, eller er eller har vært pårørende eller representant i den, får ingenting i den gjennom tjenesten de arbeider i eller en rolle i kommunen.',
    nn: 'Den som eig planen, eller er eller har vore pårørande eller representant i han, får ingenting i han gjennom tenesta dei arbeider i eller ei rolle i kommunen.',
    en: 'Whoever owns the plan, or is or was next of kin or representative in it, gets nothing in it through the service they work in or a role in the municipality.',
  },
  'own-log': {
    nb: 'En loggkontrollør ser aldri logger over seg selv, eller fra planer der de er planeier, pårørende eller representant.',
    nn: 'Ein loggkontrollør ser aldri loggar over seg sjølv, eller frå planar der dei er planeigar, pårørande eller representant.',
    en: 'A log controller never sees logs of themselves, or of plans in which they are owner, next of kin or representative.',
  },
  'other-hat': {
    nb: 'Den som er her i én rolle, får ingenting gjennom en annen: ikke som pårørende på jobb, og ikke som ansatt i private planer. Den som har flere roller og ikke har valgt, får ingenting.',
    nn: 'Den som er her i éi rolle, får ingenting gjennom ei anna: ikkje som pårørande på jobb, og ikkje som tilsett i private planar. Den som har fleire roller og ikkje har valt, får ingenting.',
    en: 'Whoever is here in one role gets nothing through another: not as next of kin at work, and not as staff in private plans. Whoever has several roles and has not chosen gets nothing.',
  },
  'closed-sign-in': {
    nb: 'Den som har fått innloggingen sin i kommunen stengt, får ingenting så lenge den er stengt.',
    nn: 'Den som har fått innlogginga si i kommunen stengd, får ingenting så lenge ho er stengd.',
    en: 'Whoever has had their sign-in in the municipality closed gets nothing while it is closed.',
  },
});
