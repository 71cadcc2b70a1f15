import type { Flow } from '../flow.ts';
import { adjustingFlow } from './adjusting.ts';
import { amendingFlow } from './amending.ts';
import { correctingFlow } from './correcting.ts';
import { distillingFlow } from './distilling.ts';
import { goodbyeFlow } from './goodbye.ts';
import { importFlow } from './import.ts';
import { interviewFlow } from './interview.ts';
import { newPersonaFlow } from './new-persona.ts';
import { photosFlow } from './photos.ts';
import { postsFlow } from './posts.ts';
import { quizFlow } from './quiz.ts';
import { redatingFlow } from './redating.ts';
import { rememberingFlow } from './remembering.ts';
import { settlingFlow } from './settling.ts';
import { takingOutFlow } from './taking-out.ts';
import { tryingFlow } from './trying.ts';

export const flows: readonly Flow<unknown>[] = [
  importFlow,
  photosFlow,
  newPersonaFlow,
  goodbyeFlow,
  takingOutFlow,
  rememberingFlow,
  redatingFlow,
  interviewFlow,
  postsFlow,
  amendingFlow,
  correctingFlow,
  distillingFlow,
  tryingFlow,
  adjustingFlow,
  quizFlow,
  settlingFlow,
];
