// Every page and who is let in; a page behind sign-in sends others to the landing, which brings them back.
import type { Routes } from '@angular/router';
import { PlanPageDocument } from '@samplan/contract';
import { askedAhead } from './kernel/ahead';
import { onlySignedIn, whenSignedIn } from './kernel/signed-in';

export const routes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    canMatch: [whenSignedIn],
    loadComponent: () => import('./home/home').then((m) => m.Home),
  },
  { path: '', pathMatch: 'full', loadComponent: () => import('./landing/landing').then((m) => m.Landing) },
  {
    path: 'waiting/:sectionId/:responsibilityId',
    canMatch: [onlySignedIn],
    loadComponent: () => import('./waiting/question').then((m) => m.Question),
  },
  {
    path: 'waiting',
    canMatch: [onlySignedIn],
    loadComponent: () => import('./waiting/waiting').then((m) => m.Waiting),
  },
  {
    path: 'plan/:planId/who-does-what',
    canMatch: [onlySignedIn],
    loadComponent: () => import('./plan/board/board').then((m) => m.PlanBoard),
  },
  {
    path: 'plan/:planId/who-sees-what',
    canMatch: [onlySignedIn],
    loadComponent: () => import('./plan/consents/who-sees-what').then((m) => m.WhoSeesWhat),
  },
  {
    path: 'plan/:planId/who-sees-what/answers',
    canMatch: [onlySignedIn],
    loadComponent: () => import('./plan/consents/answers').then((m) => m.ConsentAnswers),
  },
  {
    path: 'plan/:planId/who-sees-what/signed/:consentId',
    canMatch: [onlySignedIn],
    loadComponent: () => import('./plan/consents/receipt').then((m) => m.Receipt),
  },
  {
    path: 'plan/:planId/sign',
    canMatch: [onlySignedIn],
    loadComponent: () => import('./plan/consents/sign').then((m) => m.Sign),
  },
  {
    path: 'plan/:planId/record-consent',
    canMatch: [onlySignedIn],
    loadComponent: () => import('./plan/consents/record-consent').then((m) => m.RecordConsent),
  },
  {
    path: 'plan/:planId/plan-consent',
    canMatch: [onlySignedIn],
    loadComponent: () => import('./plan/consents/plan-consent').then((m) => m.PlanConsent),
  },
  {
    path: 'plan/:planId/people',
    canMatch: [onlySignedIn],
    loadComponent: () => import('./plan/people/people').then((m) => m.People),
  },
  {
    path: 'plan/:planId/network',
    canMatch: [onlySignedIn],
    loadComponent: () => import('./plan/network/network').then((m) => m.PlanNetwork),
  },
  {
    path: 'plan/:planId/who-has-seen',
    canMatch: [onlySignedIn],
    loadComponent: () => import('./plan/read-log/read-log').then((m) => m.PlanReadLog),
  },
  {
    path: 'plan/:planId/review',
    canMatch: [onlySignedIn],
    loadComponent: () => import('./plan/review/review-page').then((m) => m.ReviewPage),
  },
  {
    path: 'plan/:planId/history',
    canMatch: [onlySignedIn],
    loadComponent: () => import('./plan/history/plan-history').then((m) => m.PlanHistory),
  },
  {
    path: 'plan/:planId',
    canMatch: [askedAhead(PlanPageDocument, ([, planId = '']) => ({ planId })), onlySignedIn],
    loadChildren: () => import('./plan/plan.routes').then((m) => m.planRoutes),
  },
  {
    path: 'safe-contact',
    canMatch: [onlySignedIn],
    loadComponent: () => import('./safe-contact/safe-contact').then((m) => m.SafeContact),
  },
  {
    path: 'settings',
    canMatch: [onlySignedIn],
    loadComponent: () => import('./settings/settings').then((m) => m.Settings),
  },
  {
    path: 'my-data',
    canMatch: [onlySignedIn],
    loadComponent: () => import('./my-data/my-data').then((m) => m.MyData),
  },
  {
    path: 'data-requests',
    canMatch: [onlySignedIn],
    loadComponent: () => import('./data-requests/data-requests').then((m) => m.DataRequests),
  },
  {
    path: 'look-up',
    canMatch: [onlySignedIn],
    loadComponent: () => import('./look-up/look-up').then((m) => m.LookUp),
  },
  {
    path: 'overview',
    canMatch: [onlySignedIn],
    loadComponent: () => import('./register/overview').then((m) => m.Overview),
  },
  {
    path: 'register',
    canMatch: [onlySignedIn],
    loadComponent: () => import('./register/register').then((m) => m.Register),
  },
  {
    path: 'report-need',
    canMatch: [onlySignedIn],
    loadComponent: () => import('./report-need/report-need').then((m) => m.ReportNeed),
  },
  {
    path: 'my-case',
    canMatch: [onlySignedIn],
    loadComponent: () => import('./my-case/my-case').then((m) => m.MyCase),
  },
  {
    path: 'inbox',
    canMatch: [onlySignedIn],
    loadComponent: () => import('./cases/inbox').then((m) => m.Inbox),
  },
  {
    path: 'inbox/new',
    canMatch: [onlySignedIn],
    loadComponent: () => import('./cases/enter-need').then((m) => m.EnterNeed),
  },
  {
    path: 'inbox/:caseId',
    canMatch: [onlySignedIn],
    loadComponent: () => import('./cases/case-page').then((m) => m.CasePage),
  },
  {
    path: 'inbox/:caseId/decide',
    canMatch: [onlySignedIn],
    loadComponent: () => import('./cases/decide').then((m) => m.Decide),
  },
  {
    path: 'inbox/:caseId/delay',
    canMatch: [onlySignedIn],
    loadComponent: () => import('./cases/delay').then((m) => m.Delay),
  },
  {
    path: 'inbox/:caseId/letter/:letterId',
    canMatch: [onlySignedIn],
    loadComponent: () => import('./cases/case-letter').then((m) => m.CaseLetter),
  },
  {
    path: 'reopenings',
    canMatch: [onlySignedIn],
    loadComponent: () => import('./municipality/reopenings').then((m) => m.Reopenings),
  },
  {
    path: 'deaths',
    canMatch: [onlySignedIn],
    loadComponent: () => import('./municipality/deaths').then((m) => m.Deaths),
  },
  {
    path: 'municipality',
    canMatch: [onlySignedIn],
    loadComponent: () => import('./municipality/municipality').then((m) => m.Municipality),
  },
  {
    path: 'municipality/deadlines',
    canMatch: [onlySignedIn],
    loadComponent: () => import('./municipality/deadlines').then((m) => m.Deadlines),
  },
  {
    path: 'municipality/template',
    canMatch: [onlySignedIn],
    loadComponent: () => import('./municipality/template').then((m) => m.Template),
  },
  {
    path: 'municipality/levels',
    canMatch: [onlySignedIn],
    loadComponent: () => import('./municipality/levels').then((m) => m.Levels),
  },
  {
    path: 'municipality/numbers',
    canMatch: [onlySignedIn],
    loadComponent: () => import('./municipality/numbers').then((m) => m.Numbers),
  },
  {
    path: 'municipality/letters',
    canMatch: [onlySignedIn],
    loadComponent: () => import('./municipality/letters').then((m) => m.Letters),
  },
  {
    path: 'municipality/letters/:kind',
    canMatch: [onlySignedIn],
    loadComponent: () => import('./municipality/letter').then((m) => m.Letter),
  },
  {
    path: 'log-control',
    canMatch: [onlySignedIn],
    loadComponent: () => import('./log-control/log-control').then((m) => m.LogControl),
  },
  {
    path: 'unstored',
    canMatch: [onlySignedIn],
    loadComponent: () => import('./unstored/unstored').then((m) => m.UnstoredPage),
  },
  {
    path: 'choose-hat',
    canMatch: [onlySignedIn],
    loadComponent: () => import('./hats/choose-hat').then((m) => m.ChooseHat),
  },
  {
    path: 'search',
    canMatch: [onlySignedIn],
    loadComponent: () => import('./search/search').then((m) => m.Search),
  },
  {
    path: 'invitation/:invitationId',
    canMatch: [onlySignedIn],
    loadComponent: () => import('./invitation/invitation').then((m) => m.Invitation),
  },
  {
    path: 'coordinators',
    canMatch: [onlySignedIn],
    loadComponent: () => import('./coordinators/overview').then((m) => m.CoordinatorsOverview),
  },
  {
    path: 'coordinators/proposal/:requestId',
    canMatch: [onlySignedIn],
    loadComponent: () => import('./coordinators/proposal').then((m) => m.Proposal),
  },
  {
    path: 'coordinators/hand-over/:handOverId',
    canMatch: [onlySignedIn],
    loadComponent: () => import('./coordinators/hand-over').then((m) => m.HandOver),
  },
  {
    path: 'plan/:planId/substitute',
    canMatch: [onlySignedIn],
    loadComponent: () => import('./plan/coordinator/substitute-page').then((m) => m.SubstitutePage),
  },
  {
    path: 'coordinators/:searchId',
    canMatch: [onlySignedIn],
    loadComponent: () => import('./coordinators/search').then((m) => m.CoordinatorSearch),
  },
  {
    path: 'coordinator',
    canMatch: [onlySignedIn],
    loadComponent: () => import('./plan/coordinator/my-coordinator').then((m) => m.MyCoordinator),
  },
  {
    path: 'my-unit',
    canMatch: [onlySignedIn],
    loadComponent: () => import('./my-unit/my-unit').then((m) => m.MyUnit),
  },
  {
    path: 'my-unit/:unitId',
    canMatch: [onlySignedIn],
    loadComponent: () => import('./my-unit/my-unit').then((m) => m.MyUnit),
  },
  {
    path: 'units',
    canMatch: [onlySignedIn],
    loadComponent: () => import('./units/units').then((m) => m.Units),
  },
  {
    path: 'units/import',
    canMatch: [onlySignedIn],
    loadComponent: () => import('./units/import-people').then((m) => m.ImportPeople),
  },
  {
    path: 'units/:unitId',
    canMatch: [onlySignedIn],
    loadComponent: () => import('./units/unit').then((m) => m.Unit),
  },
  {
    path: 'sign-in/:reason',
    loadComponent: () => import('./sign-in/sign-in-problem').then((m) => m.SignInProblem),
  },
  {
    path: 'signed-in-again',
    loadComponent: () => import('./sign-in/signed-in-again').then((m) => m.SignedInAgain),
  },
  { path: '**', loadComponent: () => import('./shell/not-found').then((m) => m.NotFound) },
];
