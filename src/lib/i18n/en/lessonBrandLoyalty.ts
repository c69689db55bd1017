import type { zhLessonBrandLoyalty } from '../zh/lessonBrandLoyalty';

/** The instruments of the page “Brand loyalty and the paths to it”. Figures come in written. */
export const enLessonBrandLoyalty: typeof zhLessonBrandLoyalty = {
	crisis: 'From month 36 on',
	crises: {
		none: 'All as before',
		quality: 'Quality falls to 40',
		promise: 'Promise rises to 100'
	},
	reset: 'Reset',
	stages: { acceptance: 'Acceptance', identification: 'Identification', preference: 'Preference' },
	course: {
		title: (month) => `He prefers the brand from month ${month} on`,
		never: 'He does not come to prefer the brand within five years',
		subtitle:
			'Brand loyalty of a newcomer (0–100) by month; the level lines are where the three stages begin',
		sentence: (months, before) =>
			`In five years he prefers the brand for ${months} months; before it was ${before}.`,
		brand: 'Brand loyalty',
		before: 'Before',
		month: 'Month'
	},
	reached: {
		label: 'When each stage is reached',
		month: (month) => `Month ${month}`,
		never: 'Not within five years'
	},
	paths: {
		title: 'Five paths and what each moves',
		lead: 'One online shop takes a path in month 12, keeps to it or gives it up in month 36, and is read in month 48. Look at the six results in turn: no path moves them all.',
		waiting: 'Simulating the shop eleven times …',
		failed: 'The simulation did not finish; please open the page again.',
		outcome: 'Result to look at',
		outcomes: {
			satisfaction: 'Satisfaction',
			trust: 'Trust',
			preference: 'Prefer the brand',
			retention: 'Annual retention',
			heart: 'Stay from the heart',
			profit: 'Profit, past year'
		},
		help: {
			satisfaction: 'Mean satisfaction index of the present customers',
			trust: 'Mean trust of the present customers, 0–100',
			preference: 'Share of customers at the stage of preference',
			retention: 'Annual retention in the fourth year',
			heart: 'Share of customers held most by satisfaction, trust and brand (premium loyalty)',
			profit:
				'Profit of the fourth year after the cost of the path; where it was given up it costs nothing any more'
		},
		names: {
			satisfaction: 'raising satisfaction',
			choosing: 'choosing customers',
			ladder: 'the loyalty ladder',
			switching: 'switching costs',
			care: 'care'
		},
		short: {
			satisfaction: 'Satisfy',
			choosing: 'Choose',
			ladder: 'Ladder',
			switching: 'Switching',
			care: 'Care'
		},
		chart: {
			title: (path, change) => `Kept up, ${path} moves it most: ${change}`,
			subtitle: (outcome) => `${outcome}: difference from doing nothing`,
			sentence: (path, change) => `A year after giving up most is left of ${path}: ${change}.`,
			kept: 'Kept up',
			givenUp: 'A year after giving up',
			path: 'Path',
			points: (change) => `${change} points`,
			percentPoints: (change) => `${change} percentage points`
		},
		made: {
			title: 'How each is taken in the model',
			satisfaction:
				'Quality, speed, complaints settled and closing the loop together: the satisfaction slider up by 30 points',
			choosing:
				'Steadier people from the start: a born inclination to leave of 10 % a year on average in place of 15 %; they are still there after giving up',
			ladder: 'Financial and structural programmes up by 30 points each: points, membership, added services',
			switching: 'All eight facets together: the slider up by 30 points',
			care: 'The social programme up by 30 points: attention, a kind word, people treated as people'
		}
	},
	sorting: {
		right: 'Right.',
		wrong: 'Think again.',
		placed: (right, of) => `${right} of ${of} right.`,
		signs: {
			title: 'How far has he come?',
			lead: 'Read the stage from what people do: it shows where there is a cost.',
			choose: (item) => `${item} Which stage:`,
			items: {
				shelf: 'His usual brand is sold out; he takes the one beside it.',
				voice: 'He says: “What this brand cares about is what I care about.”',
				walk: 'The shop nearby has none; he rides two stops further to get it.',
				tried: 'A friend gave it to him; he used it once, liked it, and might buy it.',
				rival: 'A rival offers 30 % off; he looks, and buys his own brand.'
			},
			reasons: {
				shelf: 'He does not mind it, but others will do: acceptance.',
				voice: 'It is about fitting his views, not about working well: identification.',
				walk: 'He gives up time for it: preference.',
				tried: 'Ready to consider and to try again, not yet “like me”: acceptance.',
				rival: 'He passes by a bargain; the cost is money: preference.'
			}
		},
		practices: {
			title: 'Which path is this?',
			lead: 'The course puts measures under five paths. Choose one for each.',
			choose: (item) => `${item} Which path:`,
			items: {
				complaints: 'A complaint is settled and answered on the same day.',
				segment: 'Segmenting the market and studying preferences to decide whom to serve.',
				points: 'A membership card whose points turn into gifts.',
				training:
					'Free training for the customer’s staff in our system; once used to it they do not want to change.',
				visit: 'A customer falls ill; the salesman visits with flowers and does not talk business.',
				extras: 'Members of long standing enjoy added services that others do not get.',
				penalty: 'The contract says: leaving early costs three months’ fees.'
			},
			reasons: {
				complaints: 'Handling complaints is part of raising satisfaction.',
				segment: 'The right people first: choosing customers.',
				points: 'Membership and points are the frame of the ladder.',
				training: 'Learning cost: elsewhere one begins anew.',
				visit: 'Attention that asks for nothing in return: a culture of care.',
				extras: 'The higher, the more one gets: added services of the ladder.',
				penalty: 'Monetary loss: it holds people, not hearts.'
			}
		}
	}
};
