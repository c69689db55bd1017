import type { Question } from '$lib/domain/question';
import { caseStudy } from './case';
import { essay } from './essay';
import { fill } from './fill';
import { multiple } from './multiple';
import { single } from './single';

/** The questions of chapter 10, the cases. Fetched by dynamic import, so that no question is loaded before its chapter is opened. */
export const questions: readonly Question[] = [...fill, ...single, ...multiple, ...essay, ...caseStudy];
