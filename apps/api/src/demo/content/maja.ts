// Maja's plan, full: nine years old, with parents, school, respite and a child coordinator.
import type { PlanContent } from './content';

export const maja: PlanContent = {
  whatMatters: [
    'Jeg heter Maja og er ni år. Jeg har fire høner. Den sinteste heter Statsministeren.',
    'En god dag er når jeg får svømme, og når noen vil leke det jeg har funnet på.',
    'Jeg liker ikke når voksne snakker om meg over hodet mitt. Spør meg. Jeg trenger litt tid, men jeg svarer.',
    'Beina mine blir slitne før resten av meg. Da vil jeg kjøre rullestol, ikke gå hjem.',
    'Jeg vil sove hos Sara en natt uten at mamma er der.',
  ],
  home: [
    'Maja bor med mamma, pappa og lillebror Even på fire. Huset har trapp, så rommet til Maja er flyttet ned i første etasje. Hun valgte fargen selv.',
    'Morgenen er det vanskeligste. Slik gjør vi det:',
    {
      list: [
        'Pappa vekker kl. 6.45 og setter på lampa, ikke taklyset.',
        'Maja kler på seg overkroppen selv. Det tar et kvarter, og det er greit.',
        'Mamma hjelper med skinnene på beina.',
        'Drosjen kommer kl. 8. Sjåføren er Roar. Er det en annen, får vi beskjed kvelden før.',
      ],
    },
    'Ergoterapeuten har sett på badet. Det er søkt om en ny dusjstol, for den gamle er blitt for liten.',
    'Om kvelden tøyer vi beina i ti minutter mens vi hører lydbok. Den som ligger på gulvet, får velge bok.',
  ],
  work: [
    'Maja går i 4B på Fjelldal skole. Siv er kontaktlæreren hennes. Hun er best i matte og til å finne på historier.',
    'Rullestolen står ved sløyden, så hun kan velge den selv når beina er slitne. Hun trenger ikke spørre.',
    'I gymtimen planlegger Siv og fysioterapeuten sammen. Maja skal ha en oppgave i leken, ikke være dommer hver gang.',
    'Å skrive for hånd tar lang tid. Maja skriver på nettbrett når teksten er mer enn fem linjer.',
    'Når noe går tregt, si det til Maja først, så til mamma og pappa. En gang i måneden møtes Siv og foreldrene i tjue minutter. Maja er med på de siste ti.',
    'Til våren skal klassen på leirskole. Vi begynner å planlegge nå, så Maja kan være med alle tre dagene.',
  ],
  health: [
    'Fysioterapeuten trener med Maja på skolen hver tirsdag. Maja bestemmer rekkefølgen på øvelsene.',
    'To ganger i året reiser Maja til sykehuset i Dalheim. De ser på hoftene og måler skinnene. Mamma eller pappa er alltid med inn.',
    'Det hjelper Maja å få vite på forhånd hva som skal skje, i tre korte punkter, og hva som kommer til å gjøre vondt.',
    'Helsesykepleier Randi på skolen har åpen dør på torsdager. Maja kan gå dit alene.',
  ],
  family: [
    'Mamma jobber turnus, pappa jobber dag. Mormor bor ti minutter unna og kan hente på kort varsel.',
    'Annenhver helg er Maja på avlastning hos Gro og Terje. De har hest. Maja vil at Even også skal få hilse på hesten en gang.',
    'Avlastningen gjør at mamma og pappa får tid alene med Even, og at de får sove. Det er lov å si høyt.',
    'Sara er bestevennen. Foreldrene hennes har lært hvordan rullestolen slås sammen, så de kan kjøre begge to.',
  ],
  leisure: [
    'Svømming hver onsdag kl. 17. Maja er i gruppa med andre på sin alder. En voksen er i vannet.',
    'I vannet er Maja raskest av alle i familien.',
    'Sommeren er lang. Vi ser etter en ferieklubb der Sara også kan være med.',
  ],
  money: [
    'Familien får grunnstønad og hjelpestønad. Pappa tar seg av papirene.',
    'Det er søkt om støtte til bil med rampe. Kari følger med på svaret, så foreldrene slipper å ringe.',
  ],
  crisis: [
    'Når det blir for mye, blir Maja helt stille. Det ser ut som om hun er enig. Det er hun ikke.',
    'Dette hjelper:',
    {
      list: [
        'Gå ut av rommet sammen med henne. Én voksen, ikke to.',
        'Vent. Ikke still spørsmål de første minuttene.',
        'Gi henne boka om høner. Den ligger i sekken.',
        'Ring mamma eller pappa hvis hun ikke har svart etter et kvarter.',
      ],
    },
  ],
  own: ['Hemmelig: jeg vil lære Statsministeren å sitte på skulderen min.'],
};
