// Sunniva's plan: ten years old, with diabetes, and a mother who works in the service that helps.
import type { PlanContent } from './content';

export const sunniva: PlanContent = {
  whatMatters: [
    'Jeg heter Sunniva. Jeg spiller håndball og vil være med på alt laget er med på.',
    'Jeg vil måle selv, og jeg vil at de voksne spør meg før de spør mamma.',
  ],
  home: ['Sunniva bor med mamma. Hun måler og setter dose selv, og en voksen ser på.'],
  work: ['Læreren har en boks med druer og saft i skapet. Sunniva går dit når hun vil, uten å spørre.'],
  health: [
    'Hjemmesykepleien ved Hege ser innom tirsdag og torsdag etter skolen når mamma er på vakt.',
    'Er målingen under fire: druer først, så ringe.',
  ],
  family: [],
  leisure: ['Treneren vet hva hun skal se etter. Sunniva sier selv fra når hun må ta en pause.'],
  money: [],
  crisis: ['Blir Sunniva slapp og vil ikke svare: gi ikke noe å drikke, ring 113.'],
  own: [],
};
