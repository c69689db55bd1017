import { enLessonComplaints } from '$lib/i18n/en/lessonComplaints';
import { zhLessonComplaints } from '$lib/i18n/zh/lessonComplaints';
import { wordsIn } from '../words';

export const complaintsWords = wordsIn(zhLessonComplaints, enLessonComplaints);
