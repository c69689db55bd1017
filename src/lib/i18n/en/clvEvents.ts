import type { zhClvEvents } from '../zh/clvEvents';

/** Accounts, events and the comparison with Dwyer on the page of customer events. */
export const enClvEvents: typeof zhClvEvents = {
	accounts: 'Customer accounts',
	account: (customer) => `Customer ${customer}`,
	addAccount: 'Open another account',
	accountsFull: 'Eight accounts at most.',
	events: (customer) => `Events expected of customer ${customer}`,
	event: (number) => `Event ${number}`,
	addEvent: 'Add an event',
	removeEvent: (number) => `Delete event ${number}`,
	remove: 'Delete',
	removed: (customer, left) => `Deleted; events still expected of customer ${customer}: ${left}.`,
	closed: (customer) => `Customer ${customer} has no events left; the account is closed.`,
	lastEvent: 'At least one event must remain.',
	full: 'Forty events at most, all accounts together.',
	hint: 'Months count from now, 0 being now; a cost that is certain is an event with chance 100 and no revenue.',
	distribution: {
		title: (low, high) => `Nine times in ten between ${low} and ${high}`,
		sure: (value) => `Only one outcome: ${value}`,
		subtitle: 'What this account will turn out to be worth: chance by present value, %',
		sentence: (value, deviation, loss) =>
			`Expected value ${value}, standard deviation ${deviation}, chance of a loss ${loss}.`,
		value: 'Present value about',
		chance: 'Chance'
	},
	group: {
		heading: 'The same customers valued as a group (Dwyer)',
		lead: 'A company that knows only averages of these customers (how many are left each year, and what one of them brings) can use Dwyer’s retention model and no more. The averages below are worked out from the events above; a customer counts as still there in a year if anything of his happens in that year or later.',
		tableCaption: 'The group by Dwyer’s retention model',
		year: 'Year',
		left: 'Customers left',
		retention: 'Retention',
		margin: 'Profit per customer left',
		presentValue: 'Present value per customer',
		cumulative: 'Cumulative',
		title: (group, low, high) => `Dwyer gives everyone ${group}; the accounts run from ${low} to ${high}`,
		subtitle: 'Expected value of each account (bars) and Dwyer’s average (line), yuan',
		sentence: (total, groupTotal) =>
			`The accounts add up to ${total}, Dwyer’s group to ${groupTotal}; they differ only because Dwyer’s table puts a year’s money in its middle.`,
		accountSeries: 'Account',
		groupSeries: 'Dwyer’s average',
		customer: 'Customer',
		value: 'Value per customer by Dwyer',
		total: 'Dwyer’s group in all',
		accountsTotal: 'All accounts together'
	},
	judge: {
		heading: 'What each method can and cannot do',
		account: 'Customer-event forecasting',
		group: 'Dwyer’s method',
		merit: 'Merits',
		fault: 'Faults',
		apart: (best, bestValue, worst, worstValue) =>
			`It tells customers apart: ${best} is worth ${bestValue}, ${worst} ${worstValue}.`,
		hidden: (count, group) =>
			`Accounts below zero: ${count}. The group’s average of ${group} is positive and does not show them.`,
		error: (points, customer, low, high) =>
			`If all chances are off by ${points} points, the account of ${customer} lies between ${low} and ${high}: the error is hard to control.`,
		luck: (deviation) =>
			`Even with the right chances one customer strays from his expectation: the mean standard deviation is ${deviation}.`,
		averages: (numbers, events) =>
			`It needs a few averages only: here ${numbers} numbers stand for ${events} events of four numbers each.`,
		cancels: (customers, deviation) =>
			`Good and bad luck of the customers (${customers} of them) cancel out: the standard deviation of their average is only ${deviation}.`,
		same: (group, worst, difference) =>
			`It values a group or an average only: everyone is ${group}, wrong by ${difference} for ${worst}. It cannot judge one customer.`,
		shared: (points, amount) =>
			`If everybody’s chances are off by the same ${points} points, the average moves with them, by up to ${amount}: that does not cancel.`
	}
};
