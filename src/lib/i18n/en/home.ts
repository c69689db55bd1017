import type { zhHome } from '../zh/home';

export const enHome: typeof zhHome = {
	title: 'Run the customer relations of a company',
	lead: 'Move three sliders – retention effort, satisfaction, switching costs – and see how customer lifetime value, the customer lifecycle and churn of a simulated company answer. Everything happens in this browser: no account, nothing is uploaded.',
	doors: {
		lab: { name: 'Run a company', about: 'Enter the Lab and take over' },
		learn: { name: 'Learn', about: 'One concept a page, by moving it' },
		exam: { name: 'Exam', about: 'Five question types, up to the day' }
	},
	goOn: 'Continue where you left',
	presets: 'Start from a company',
	yourData: 'Your data',
	start: (name) => `Start from ${name}`
};
