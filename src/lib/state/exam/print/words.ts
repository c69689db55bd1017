import type { Locale } from '$lib/domain/locale';
import type { PrintWords } from '$lib/exam/print/words';
import { enExamPrint } from '$lib/i18n/en/examPrint';
import { zhExamPrint } from '$lib/i18n/zh/examPrint';
import { wordsIn } from '../../words';

/** What the page says that prints papers, in the language on screen. */
export const printPageWords = wordsIn(zhExamPrint, enExamPrint);

/** What stands on paper, in the language of the paper. */
export const paperWordsIn = (locale: Locale): PrintWords =>
	(locale === 'zh' ? zhExamPrint : enExamPrint).onPaper;
