import { dwyerMigration, type DwyerMigration, type MigrationTable } from './dwyerMigration';

/**
 * Case 5, customers who come and go: Dwyer's migration model with promotion in the middle of each period, and none after
 * the last one that is counted:
 * CLV = [GC Σ_{i=0..n} C_i/(1+d)^i − M Σ_{i=1..n} contacted_{i−1}/(1+d)^{i−0.5}] / C_0.
 *
 * With one recency state it is case 1 with r = p_1. Source: Berger & Nasr 1998.
 */
export function bergerNasr5(inputs: Omit<DwyerMigration, 'contactTime' | 'contactLast'>): MigrationTable {
	return dwyerMigration({ ...inputs, contactTime: 0.5, contactLast: false });
}
