// The words of goals and measures, which stand in their section's document beside its own.
import { GOAL_FIELDS, MEASURE_FIELDS } from '@samplan/domain';
import { words } from './words';

export const goalWords = words('goal', GOAL_FIELDS);
export const measureWords = words('measure', MEASURE_FIELDS);
