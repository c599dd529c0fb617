// The pages of one plan.
import type { Routes } from '@angular/router';
import { PlanPage } from './plan-page';

export const planRoutes: Routes = [{ path: '', component: PlanPage }];
