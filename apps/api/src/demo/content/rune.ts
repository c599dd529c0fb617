// Rune's plan, full: a home of his own, work, the band, and what to do when things begin to slide.
import type { Paragraphs } from '@samplan/testing';
import type { PlanContent } from './content';

export const rune: PlanContent = {
  whatMatters: [
    'Ro om kvelden. At de som kommer, er de samme.',
    'Jeg vil spille i bandet igjen. Jeg har ikke tatt i gitaren siden i vår, men den står framme nå.',
    'Jeg vil beholde leiligheten. Det er første gang jeg har hatt nøkkel til noe i fire år.',
    'Si ting rett ut til meg. Jeg merker det når folk pakker det inn, og da blir jeg urolig.',
    'Jeg er mer enn det som har gått galt. Jeg er god på lyd, og jeg er god med folk som har det vanskelig.',
  ],
  home: [
    'Rune bor i kommunal leilighet med egen inngang. Kontrakten varer i tre år. Han har fast avtale om å gi beskjed før naboene blir forstyrret av øving.',
    'Åse og Kjetil fra teamet kommer mandag, onsdag og fredag kl. 13. Aldri før tolv. De ringer på og venter, de låser seg ikke inn.',
    'Hvis Rune ikke åpner, sender de en melding og prøver igjen etter en time. Først etter to dager uten livstegn går de inn, og da er det alltid en av de to Rune kjenner.',
    'På mandager lager de en plan for uka på ett ark:',
    { list: ['tre middager', 'én ting som må ordnes', 'én ting som er bare for moro'] },
    'Rune vasker selv. Søppel er det som glipper først, og det vet han.',
  ],
  work: [
    'Rune vil jobbe med lyd. Nina har avtalt at han kan være med teknikeren på kulturhuset hver torsdag, uten lønn de første åtte ukene.',
    'Han trenger noen timer mellom medisin og oppmøte. Derfor starter dagen kl. 12.',
    'Går det bra, søker Nina om arbeidstrening med to dager i uka. Rune vil se papirene før de sendes.',
    'Blir det en dårlig uke, melder Rune fra til teknikeren selv med ordet «pause». Han trenger ikke forklare.',
  ],
  health: [
    'Rune får medisin hver dag på apoteket. Han henter den selv før kl. 12.',
    'Máđđi på DPS har samtale med Rune annenhver tirsdag. Hun kommer til leiligheten når det er lettere enn å reise.',
    'Søvn er det viktigste enkelttiltaket. Teamet spør om søvn først, om rus etterpå.',
    'Legen tar en helsesjekk to ganger i året. Tannlegen vet at Rune vil ha pauser.',
    'Rune har sprukket og kommet seg videre før. Et glipp er ikke slutten på planen. Da ringer han Åse dagen etter, og de ser på hva som hjalp sist.',
  ],
  family: [
    'Mor ringer på søndager. Rune vil ha det slik, og ikke oftere akkurat nå.',
    'Datteren Ella er elleve og bor i en annen kommune. Rune møter henne to timer hver måned, sammen med farmor. Han vil at det skal bli en hel dag, og vi tar ett steg om gangen.',
    'Bandet er Tor, Vibeke og Ali. De vet det de trenger å vite. Tor har sagt ja til å være den Rune ringer om kvelden.',
  ],
  leisure: [
    'Øving i kjelleren på kulturhuset tirsdager kl. 18. Rune spiller gitar, Tor synger.',
    'Teamet kan kjøre gitar og forsterker de første gangene. Etter jul tar Rune bussen.',
    'Målet er én låt på vårkonserten. Ikke hele settet.',
  ],
  money: [
    'Husleia trekkes før pengene kommer på konto. Rune har valgt det selv.',
    'Gjelda er samlet hos namsmannen. Nina og Rune går gjennom den én gang i kvartalet.',
    'Kontantkortet fylles på mandag og torsdag, slik Rune har bedt om.',
  ],
  crisis: [
    'Varselstegn som Rune selv har satt opp:',
    {
      list: [
        'Jeg sover under fire timer to netter på rad.',
        'Jeg slutter å svare Tor.',
        'Gardinene er igjen midt på dagen.',
        'Jeg sier at alt går helt fint.',
      ],
    },
    'Dette hjelper:',
    {
      list: [
        'At Åse eller Kjetil sier hva de ser, uten å mase.',
        'En kjøretur med musikk på. Vi trenger ikke snakke.',
        'At jeg får være i fred for papirer i en uke.',
      ],
    },
    'Dette hjelper ikke: at det kommer mange på en gang, eller at noen ringer mor.',
    'Først ringer vi Tor eller Åse. Er det natt, er det legevakta på 116 117. Rune har en avtale med Dalheim om at han kan legge seg inn i to døgn når han ber om det selv.',
  ],
  own: ['Si til Ella at jeg husker tegningen. Den henger over senga.'],
};

/** What he has written in peace and not shared: the third is another, and the last is new. */
export const unshared: Paragraphs = [
  'Ro om kvelden. At de som kommer, er de samme.',
  'Jeg vil spille i bandet igjen. Jeg har ikke tatt i gitaren siden i vår, men den står framme nå.',
  'Jeg vil beholde leiligheten, og male den ene veggen mørkeblå.',
  'Si ting rett ut til meg. Jeg merker det når folk pakker det inn, og da blir jeg urolig.',
  'Jeg er mer enn det som har gått galt. Jeg er god på lyd, og jeg er god med folk som har det vanskelig.',
  'Jeg vil ringe broren min. Ikke ennå.',
];
