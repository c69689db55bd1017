import type { Company } from './company';
import type { CompanyFailure } from './companyFailure';

/** A company in the store. Times are milliseconds since 1970, as the writer's clock had them. */
export interface KeptCompany {
	readonly id: string;
	/** One line, at most NAME_LENGTH characters; empty for none. */
	readonly name: string;
	readonly company: Company;
	readonly createdAt: number;
	readonly updatedAt: number;
	/** 1 when new, one more at every change of the company: a writer must know the one he starts from. */
	readonly revision: number;
	/** When it was put into the bin; null while it is not there. */
	readonly deletedAt: number | null;
	/**
	 * Marks of its former states, oldest first, by which two copies of it tell who goes on from whom, whatever the
	 * clocks say; absent where it has none.
	 */
	readonly lineage?: readonly number[] | undefined;
}

/** A record in the store that is not a company this version can read. It is left as it is. */
export interface SetAside {
	/** Null where even that cannot be read. */
	readonly id: string | null;
	/** What is wrong; the path begins at the record. */
	readonly failure: CompanyFailure;
	/** What is there, for the learner to copy. */
	readonly record: unknown;
}
