import type { Question } from '$lib/domain/question';
import { essay } from './essay';
import { fill } from './fill';
import { multiple } from './multiple';
import { single } from './single';

/** The questions on chapter 5 of the course. */
export const questions: readonly Question[] = [...fill, ...single, ...multiple, ...essay];
