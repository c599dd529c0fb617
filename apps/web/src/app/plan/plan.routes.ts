// The pages of one plan.
import type { Routes } from '@angular/router';

export const planRoutes: Routes = [];
