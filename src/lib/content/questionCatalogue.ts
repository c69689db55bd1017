import type { CatalogueEntry } from '$lib/domain/catalogue';

/** Every question of the bank without its text. Written by `npm run catalogue`; a test compares it with the bank. */
export const QUESTION_CATALOGUE: readonly CatalogueEntry[] = [
	{ ref: 'ch01-fill-001', type: 'fill', chapter: 1, concepts: ['crm-definition'], difficulty: 1, blanks: 2 },
	{ ref: 'ch01-fill-002', type: 'fill', chapter: 1, concepts: ['crm-definition'], difficulty: 1, blanks: 3 },
	{ ref: 'ch01-fill-003', type: 'fill', chapter: 1, concepts: ['crm-definition'], difficulty: 2, blanks: 2 },
	{ ref: 'ch01-fill-004', type: 'fill', chapter: 1, concepts: ['crm-origins'], difficulty: 1, blanks: 3 },
	{ ref: 'ch01-fill-005', type: 'fill', chapter: 1, concepts: ['crm-origins'], difficulty: 1, blanks: 2 },
	{ ref: 'ch01-fill-006', type: 'fill', chapter: 1, concepts: ['crm-origins'], difficulty: 2, blanks: 2 },
	{ ref: 'ch01-fill-007', type: 'fill', chapter: 1, concepts: ['crm-roles'], difficulty: 1, blanks: 2 },
	{ ref: 'ch01-fill-008', type: 'fill', chapter: 1, concepts: ['crm-roles'], difficulty: 2, blanks: 2 },
	{ ref: 'ch01-fill-009', type: 'fill', chapter: 1, concepts: ['crm-eight-ideas'], difficulty: 1, blanks: 2 },
	{ ref: 'ch01-fill-010', type: 'fill', chapter: 1, concepts: ['crm-eight-ideas'], difficulty: 1, blanks: 2 },
	{ ref: 'ch01-fill-011', type: 'fill', chapter: 1, concepts: ['crm-eight-ideas'], difficulty: 2, blanks: 2 },
	{ ref: 'ch01-fill-012', type: 'fill', chapter: 1, concepts: ['crm-three-tasks'], difficulty: 1, blanks: 3 },
	{ ref: 'ch01-fill-013', type: 'fill', chapter: 1, concepts: ['crm-three-tasks'], difficulty: 2, blanks: 2 },
	{ ref: 'ch01-fill-014', type: 'fill', chapter: 1, concepts: ['crm-strategy'], difficulty: 1, blanks: 3 },
	{ ref: 'ch01-fill-015', type: 'fill', chapter: 1, concepts: ['one-to-one'], difficulty: 2, blanks: 3 },
	{ ref: 'ch01-fill-016', type: 'fill', chapter: 1, concepts: ['supply-chain'], difficulty: 1, blanks: 2 },
	{ ref: 'ch01-fill-017', type: 'fill', chapter: 1, concepts: ['4R'], difficulty: 1, blanks: 2 },
	{ ref: 'ch01-single-001', type: 'single', chapter: 1, concepts: ['crm-definition'], difficulty: 1 },
	{ ref: 'ch01-single-002', type: 'single', chapter: 1, concepts: ['crm-definition'], difficulty: 2 },
	{ ref: 'ch01-single-003', type: 'single', chapter: 1, concepts: ['crm-definition'], difficulty: 3 },
	{
		ref: 'ch01-single-004',
		type: 'single',
		chapter: 1,
		concepts: ['crm-definition', 'crm-strategy'],
		difficulty: 3
	},
	{ ref: 'ch01-single-005', type: 'single', chapter: 1, concepts: ['crm-origins'], difficulty: 1 },
	{ ref: 'ch01-single-006', type: 'single', chapter: 1, concepts: ['crm-origins'], difficulty: 2 },
	{ ref: 'ch01-single-007', type: 'single', chapter: 1, concepts: ['crm-origins'], difficulty: 3 },
	{ ref: 'ch01-single-008', type: 'single', chapter: 1, concepts: ['crm-roles'], difficulty: 1 },
	{ ref: 'ch01-single-009', type: 'single', chapter: 1, concepts: ['crm-roles'], difficulty: 2 },
	{ ref: 'ch01-single-010', type: 'single', chapter: 1, concepts: ['crm-eight-ideas'], difficulty: 1 },
	{ ref: 'ch01-single-011', type: 'single', chapter: 1, concepts: ['crm-eight-ideas'], difficulty: 2 },
	{ ref: 'ch01-single-012', type: 'single', chapter: 1, concepts: ['crm-eight-ideas'], difficulty: 3 },
	{ ref: 'ch01-single-013', type: 'single', chapter: 1, concepts: ['crm-eight-ideas'], difficulty: 2 },
	{ ref: 'ch01-single-014', type: 'single', chapter: 1, concepts: ['crm-three-tasks'], difficulty: 1 },
	{ ref: 'ch01-single-015', type: 'single', chapter: 1, concepts: ['crm-three-tasks'], difficulty: 3 },
	{ ref: 'ch01-single-016', type: 'single', chapter: 1, concepts: ['crm-strategy'], difficulty: 2 },
	{ ref: 'ch01-single-017', type: 'single', chapter: 1, concepts: ['crm-strategy'], difficulty: 2 },
	{ ref: 'ch01-single-018', type: 'single', chapter: 1, concepts: ['one-to-one'], difficulty: 1 },
	{ ref: 'ch01-single-019', type: 'single', chapter: 1, concepts: ['one-to-one'], difficulty: 2 },
	{ ref: 'ch01-single-020', type: 'single', chapter: 1, concepts: ['supply-chain'], difficulty: 2 },
	{ ref: 'ch01-single-021', type: 'single', chapter: 1, concepts: ['supply-chain'], difficulty: 2 },
	{ ref: 'ch01-single-022', type: 'single', chapter: 1, concepts: ['4R'], difficulty: 2 },
	{ ref: 'ch01-single-023', type: 'single', chapter: 1, concepts: ['4R'], difficulty: 1 },
	{ ref: 'ch01-multiple-001', type: 'multiple', chapter: 1, concepts: ['crm-definition'], difficulty: 1 },
	{ ref: 'ch01-multiple-002', type: 'multiple', chapter: 1, concepts: ['crm-definition'], difficulty: 3 },
	{ ref: 'ch01-multiple-003', type: 'multiple', chapter: 1, concepts: ['crm-origins'], difficulty: 1 },
	{ ref: 'ch01-multiple-004', type: 'multiple', chapter: 1, concepts: ['crm-roles'], difficulty: 2 },
	{ ref: 'ch01-multiple-005', type: 'multiple', chapter: 1, concepts: ['crm-eight-ideas'], difficulty: 1 },
	{ ref: 'ch01-multiple-006', type: 'multiple', chapter: 1, concepts: ['crm-eight-ideas'], difficulty: 3 },
	{ ref: 'ch01-multiple-007', type: 'multiple', chapter: 1, concepts: ['crm-three-tasks'], difficulty: 2 },
	{ ref: 'ch01-multiple-008', type: 'multiple', chapter: 1, concepts: ['crm-strategy'], difficulty: 1 },
	{ ref: 'ch01-multiple-009', type: 'multiple', chapter: 1, concepts: ['one-to-one'], difficulty: 3 },
	{ ref: 'ch01-multiple-010', type: 'multiple', chapter: 1, concepts: ['4R'], difficulty: 2 },
	{ ref: 'ch01-essay-001', type: 'essay', chapter: 1, concepts: ['crm-eight-ideas'], difficulty: 2 },
	{ ref: 'ch01-essay-002', type: 'essay', chapter: 1, concepts: ['crm-eight-ideas'], difficulty: 3 },
	{ ref: 'ch01-essay-003', type: 'essay', chapter: 1, concepts: ['crm-strategy'], difficulty: 2 },
	{ ref: 'ch01-essay-004', type: 'essay', chapter: 1, concepts: ['crm-definition'], difficulty: 3 },
	{ ref: 'ch01-essay-005', type: 'essay', chapter: 1, concepts: ['crm-three-tasks'], difficulty: 2 },
	{ ref: 'ch01-essay-006', type: 'essay', chapter: 1, concepts: ['crm-origins'], difficulty: 2 },
	{
		ref: 'ch02-fill-001',
		type: 'fill',
		chapter: 2,
		concepts: ['relationship-types'],
		difficulty: 1,
		blanks: 3
	},
	{
		ref: 'ch02-fill-002',
		type: 'fill',
		chapter: 2,
		concepts: ['relationship-types'],
		difficulty: 1,
		blanks: 2
	},
	{
		ref: 'ch02-fill-003',
		type: 'fill',
		chapter: 2,
		concepts: ['relationship-types'],
		difficulty: 1,
		blanks: 2
	},
	{
		ref: 'ch02-fill-004',
		type: 'fill',
		chapter: 2,
		concepts: ['relationship-types'],
		difficulty: 2,
		blanks: 2
	},
	{ ref: 'ch02-fill-005', type: 'fill', chapter: 2, concepts: ['customer-kinds'], difficulty: 1, blanks: 2 },
	{ ref: 'ch02-fill-006', type: 'fill', chapter: 2, concepts: ['customer-kinds'], difficulty: 1, blanks: 2 },
	{ ref: 'ch02-fill-007', type: 'fill', chapter: 2, concepts: ['customer-kinds'], difficulty: 2, blanks: 2 },
	{ ref: 'ch02-fill-008', type: 'fill', chapter: 2, concepts: ['customer-kinds'], difficulty: 2, blanks: 2 },
	{
		ref: 'ch02-fill-009',
		type: 'fill',
		chapter: 2,
		concepts: ['customer-value-definition'],
		difficulty: 1,
		blanks: 2
	},
	{
		ref: 'ch02-fill-010',
		type: 'fill',
		chapter: 2,
		concepts: ['customer-value-definition'],
		difficulty: 2,
		blanks: 2
	},
	{ ref: 'ch02-fill-011', type: 'fill', chapter: 2, concepts: ['delivered-value'], difficulty: 1, blanks: 2 },
	{ ref: 'ch02-fill-012', type: 'fill', chapter: 2, concepts: ['delivered-value'], difficulty: 1, blanks: 2 },
	{ ref: 'ch02-fill-013', type: 'fill', chapter: 2, concepts: ['delivered-value'], difficulty: 2, blanks: 2 },
	{ ref: 'ch02-fill-014', type: 'fill', chapter: 2, concepts: ['delivered-value'], difficulty: 2, blanks: 2 },
	{
		ref: 'ch02-fill-015',
		type: 'fill',
		chapter: 2,
		concepts: ['perception-of-value'],
		difficulty: 1,
		blanks: 3
	},
	{
		ref: 'ch02-fill-016',
		type: 'fill',
		chapter: 2,
		concepts: ['perception-of-value'],
		difficulty: 2,
		blanks: 2
	},
	{
		ref: 'ch02-fill-017',
		type: 'fill',
		chapter: 2,
		concepts: ['customer-value-definition'],
		difficulty: 2,
		blanks: 1
	},
	{ ref: 'ch02-single-001', type: 'single', chapter: 2, concepts: ['relationship-types'], difficulty: 1 },
	{ ref: 'ch02-single-002', type: 'single', chapter: 2, concepts: ['relationship-types'], difficulty: 1 },
	{ ref: 'ch02-single-003', type: 'single', chapter: 2, concepts: ['relationship-types'], difficulty: 2 },
	{ ref: 'ch02-single-004', type: 'single', chapter: 2, concepts: ['relationship-types'], difficulty: 2 },
	{ ref: 'ch02-single-005', type: 'single', chapter: 2, concepts: ['relationship-types'], difficulty: 3 },
	{ ref: 'ch02-single-006', type: 'single', chapter: 2, concepts: ['relationship-types'], difficulty: 3 },
	{ ref: 'ch02-single-007', type: 'single', chapter: 2, concepts: ['customer-kinds'], difficulty: 1 },
	{ ref: 'ch02-single-008', type: 'single', chapter: 2, concepts: ['customer-kinds'], difficulty: 2 },
	{ ref: 'ch02-single-009', type: 'single', chapter: 2, concepts: ['customer-kinds'], difficulty: 2 },
	{ ref: 'ch02-single-010', type: 'single', chapter: 2, concepts: ['customer-kinds'], difficulty: 2 },
	{ ref: 'ch02-single-011', type: 'single', chapter: 2, concepts: ['customer-kinds'], difficulty: 2 },
	{
		ref: 'ch02-single-012',
		type: 'single',
		chapter: 2,
		concepts: ['customer-value-definition'],
		difficulty: 1
	},
	{
		ref: 'ch02-single-013',
		type: 'single',
		chapter: 2,
		concepts: ['customer-value-definition'],
		difficulty: 2
	},
	{
		ref: 'ch02-single-014',
		type: 'single',
		chapter: 2,
		concepts: ['customer-value-definition'],
		difficulty: 3
	},
	{ ref: 'ch02-single-015', type: 'single', chapter: 2, concepts: ['delivered-value'], difficulty: 1 },
	{ ref: 'ch02-single-016', type: 'single', chapter: 2, concepts: ['delivered-value'], difficulty: 1 },
	{ ref: 'ch02-single-017', type: 'single', chapter: 2, concepts: ['delivered-value'], difficulty: 2 },
	{ ref: 'ch02-single-018', type: 'single', chapter: 2, concepts: ['delivered-value'], difficulty: 3 },
	{ ref: 'ch02-single-019', type: 'single', chapter: 2, concepts: ['delivered-value'], difficulty: 2 },
	{ ref: 'ch02-single-020', type: 'single', chapter: 2, concepts: ['perception-of-value'], difficulty: 1 },
	{ ref: 'ch02-single-021', type: 'single', chapter: 2, concepts: ['perception-of-value'], difficulty: 2 },
	{
		ref: 'ch02-single-022',
		type: 'single',
		chapter: 2,
		concepts: ['perception-of-value', 'delivered-value'],
		difficulty: 3
	},
	{ ref: 'ch02-multiple-001', type: 'multiple', chapter: 2, concepts: ['relationship-types'], difficulty: 1 },
	{ ref: 'ch02-multiple-002', type: 'multiple', chapter: 2, concepts: ['relationship-types'], difficulty: 2 },
	{ ref: 'ch02-multiple-003', type: 'multiple', chapter: 2, concepts: ['customer-kinds'], difficulty: 1 },
	{ ref: 'ch02-multiple-004', type: 'multiple', chapter: 2, concepts: ['customer-kinds'], difficulty: 3 },
	{
		ref: 'ch02-multiple-005',
		type: 'multiple',
		chapter: 2,
		concepts: ['customer-value-definition'],
		difficulty: 2
	},
	{ ref: 'ch02-multiple-006', type: 'multiple', chapter: 2, concepts: ['delivered-value'], difficulty: 1 },
	{ ref: 'ch02-multiple-007', type: 'multiple', chapter: 2, concepts: ['delivered-value'], difficulty: 2 },
	{ ref: 'ch02-multiple-008', type: 'multiple', chapter: 2, concepts: ['delivered-value'], difficulty: 3 },
	{
		ref: 'ch02-multiple-009',
		type: 'multiple',
		chapter: 2,
		concepts: ['perception-of-value'],
		difficulty: 1
	},
	{ ref: 'ch02-essay-001', type: 'essay', chapter: 2, concepts: ['relationship-types'], difficulty: 2 },
	{ ref: 'ch02-essay-002', type: 'essay', chapter: 2, concepts: ['customer-kinds'], difficulty: 2 },
	{ ref: 'ch02-essay-003', type: 'essay', chapter: 2, concepts: ['delivered-value'], difficulty: 2 },
	{
		ref: 'ch02-essay-004',
		type: 'essay',
		chapter: 2,
		concepts: ['customer-value-definition'],
		difficulty: 3
	},
	{ ref: 'ch02-essay-005', type: 'essay', chapter: 2, concepts: ['perception-of-value'], difficulty: 3 },
	{
		ref: 'ch03-fill-001',
		type: 'fill',
		chapter: 3,
		concepts: ['satisfaction-ratio'],
		difficulty: 1,
		blanks: 2
	},
	{
		ref: 'ch03-fill-002',
		type: 'fill',
		chapter: 3,
		concepts: ['satisfaction-ratio'],
		difficulty: 2,
		blanks: 2
	},
	{ ref: 'ch03-fill-003', type: 'fill', chapter: 3, concepts: ['csi-variables'], difficulty: 1, blanks: 2 },
	{ ref: 'ch03-fill-004', type: 'fill', chapter: 3, concepts: ['csi-variables'], difficulty: 1, blanks: 2 },
	{
		ref: 'ch03-fill-005',
		type: 'fill',
		chapter: 3,
		concepts: ['csi-models', 'csi-variables'],
		difficulty: 1,
		blanks: 2
	},
	{ ref: 'ch03-fill-006', type: 'fill', chapter: 3, concepts: ['csi-models'], difficulty: 2, blanks: 2 },
	{ ref: 'ch03-fill-007', type: 'fill', chapter: 3, concepts: ['csi-measures'], difficulty: 1, blanks: 3 },
	{
		ref: 'ch03-fill-008',
		type: 'fill',
		chapter: 3,
		concepts: ['satisfaction-levels'],
		difficulty: 1,
		blanks: 3
	},
	{
		ref: 'ch03-fill-009',
		type: 'fill',
		chapter: 3,
		concepts: ['satisfaction-nature'],
		difficulty: 2,
		blanks: 2
	},
	{
		ref: 'ch03-fill-010',
		type: 'fill',
		chapter: 3,
		concepts: ['product-satisfaction'],
		difficulty: 2,
		blanks: 3
	},
	{
		ref: 'ch03-fill-011',
		type: 'fill',
		chapter: 3,
		concepts: ['service-satisfaction'],
		difficulty: 1,
		blanks: 2
	},
	{
		ref: 'ch03-fill-012',
		type: 'fill',
		chapter: 3,
		concepts: ['satisfaction-tracking'],
		difficulty: 1,
		blanks: 1
	},
	{
		ref: 'ch03-fill-013',
		type: 'fill',
		chapter: 3,
		concepts: ['expectation', 'satisfaction-ratio'],
		difficulty: 2,
		blanks: 2
	},
	{
		ref: 'ch03-fill-014',
		type: 'fill',
		chapter: 3,
		concepts: ['complaint-handling'],
		difficulty: 2,
		blanks: 3
	},
	{
		ref: 'ch03-fill-015',
		type: 'fill',
		chapter: 3,
		concepts: ['csi-models', 'csi-measures'],
		difficulty: 3,
		blanks: 2
	},
	{ ref: 'ch03-single-001', type: 'single', chapter: 3, concepts: ['satisfaction-ratio'], difficulty: 1 },
	{
		ref: 'ch03-single-002',
		type: 'single',
		chapter: 3,
		concepts: ['satisfaction-ratio', 'expectation'],
		difficulty: 2
	},
	{ ref: 'ch03-single-003', type: 'single', chapter: 3, concepts: ['csi-variables'], difficulty: 1 },
	{ ref: 'ch03-single-004', type: 'single', chapter: 3, concepts: ['csi-variables'], difficulty: 2 },
	{ ref: 'ch03-single-005', type: 'single', chapter: 3, concepts: ['csi-models'], difficulty: 1 },
	{ ref: 'ch03-single-006', type: 'single', chapter: 3, concepts: ['csi-models'], difficulty: 2 },
	{
		ref: 'ch03-single-007',
		type: 'single',
		chapter: 3,
		concepts: ['csi-models', 'csi-variables'],
		difficulty: 3
	},
	{ ref: 'ch03-single-008', type: 'single', chapter: 3, concepts: ['csi-measures'], difficulty: 1 },
	{
		ref: 'ch03-single-009',
		type: 'single',
		chapter: 3,
		concepts: ['csi-measures', 'satisfaction-tracking'],
		difficulty: 3
	},
	{ ref: 'ch03-single-010', type: 'single', chapter: 3, concepts: ['satisfaction-levels'], difficulty: 1 },
	{ ref: 'ch03-single-011', type: 'single', chapter: 3, concepts: ['satisfaction-nature'], difficulty: 2 },
	{ ref: 'ch03-single-012', type: 'single', chapter: 3, concepts: ['product-satisfaction'], difficulty: 2 },
	{ ref: 'ch03-single-013', type: 'single', chapter: 3, concepts: ['product-satisfaction'], difficulty: 2 },
	{ ref: 'ch03-single-014', type: 'single', chapter: 3, concepts: ['service-satisfaction'], difficulty: 1 },
	{ ref: 'ch03-single-015', type: 'single', chapter: 3, concepts: ['service-satisfaction'], difficulty: 2 },
	{ ref: 'ch03-single-016', type: 'single', chapter: 3, concepts: ['satisfaction-tracking'], difficulty: 1 },
	{ ref: 'ch03-single-017', type: 'single', chapter: 3, concepts: ['expectation'], difficulty: 2 },
	{
		ref: 'ch03-single-018',
		type: 'single',
		chapter: 3,
		concepts: ['expectation', 'satisfaction-nature'],
		difficulty: 2
	},
	{ ref: 'ch03-single-019', type: 'single', chapter: 3, concepts: ['complaint-handling'], difficulty: 2 },
	{ ref: 'ch03-single-020', type: 'single', chapter: 3, concepts: ['complaint-handling'], difficulty: 3 },
	{
		ref: 'ch03-single-021',
		type: 'single',
		chapter: 3,
		concepts: ['csi-models', 'complaint-handling'],
		difficulty: 3
	},
	{
		ref: 'ch03-multiple-001',
		type: 'multiple',
		chapter: 3,
		concepts: ['csi-variables', 'csi-models'],
		difficulty: 1
	},
	{ ref: 'ch03-multiple-002', type: 'multiple', chapter: 3, concepts: ['csi-models'], difficulty: 2 },
	{ ref: 'ch03-multiple-003', type: 'multiple', chapter: 3, concepts: ['csi-measures'], difficulty: 2 },
	{
		ref: 'ch03-multiple-004',
		type: 'multiple',
		chapter: 3,
		concepts: ['satisfaction-levels', 'product-satisfaction'],
		difficulty: 2
	},
	{
		ref: 'ch03-multiple-005',
		type: 'multiple',
		chapter: 3,
		concepts: ['satisfaction-nature'],
		difficulty: 1
	},
	{
		ref: 'ch03-multiple-006',
		type: 'multiple',
		chapter: 3,
		concepts: ['service-satisfaction'],
		difficulty: 1
	},
	{
		ref: 'ch03-multiple-007',
		type: 'multiple',
		chapter: 3,
		concepts: ['satisfaction-tracking'],
		difficulty: 3
	},
	{
		ref: 'ch03-multiple-008',
		type: 'multiple',
		chapter: 3,
		concepts: ['expectation', 'satisfaction-ratio'],
		difficulty: 2
	},
	{ ref: 'ch03-multiple-009', type: 'multiple', chapter: 3, concepts: ['complaint-handling'], difficulty: 2 },
	{
		ref: 'ch03-essay-001',
		type: 'essay',
		chapter: 3,
		concepts: ['csi-models', 'csi-variables'],
		difficulty: 3
	},
	{
		ref: 'ch03-essay-002',
		type: 'essay',
		chapter: 3,
		concepts: ['expectation', 'satisfaction-ratio'],
		difficulty: 2
	},
	{ ref: 'ch03-essay-003', type: 'essay', chapter: 3, concepts: ['complaint-handling'], difficulty: 2 },
	{ ref: 'ch03-essay-004', type: 'essay', chapter: 3, concepts: ['satisfaction-tracking'], difficulty: 2 },
	{
		ref: 'ch03-essay-005',
		type: 'essay',
		chapter: 3,
		concepts: ['satisfaction-nature', 'satisfaction-levels'],
		difficulty: 3
	},
	{
		ref: 'ch03-essay-006',
		type: 'essay',
		chapter: 3,
		concepts: ['service-satisfaction', 'product-satisfaction', 'csi-measures'],
		difficulty: 1
	},
	{
		ref: 'ch04-fill-001',
		type: 'fill',
		chapter: 4,
		concepts: ['loyalty-definition'],
		difficulty: 1,
		blanks: 3
	},
	{
		ref: 'ch04-fill-002',
		type: 'fill',
		chapter: 4,
		concepts: ['satisfaction-vs-loyalty'],
		difficulty: 2,
		blanks: 2
	},
	{
		ref: 'ch04-fill-003',
		type: 'fill',
		chapter: 4,
		concepts: ['satisfaction-vs-loyalty'],
		difficulty: 1,
		blanks: 1
	},
	{ ref: 'ch04-fill-004', type: 'fill', chapter: 4, concepts: ['loyalty-types'], difficulty: 1, blanks: 2 },
	{ ref: 'ch04-fill-005', type: 'fill', chapter: 4, concepts: ['loyalty-types'], difficulty: 2, blanks: 2 },
	{
		ref: 'ch04-fill-006',
		type: 'fill',
		chapter: 4,
		concepts: ['mckinsey-loyalty'],
		difficulty: 1,
		blanks: 2
	},
	{
		ref: 'ch04-fill-007',
		type: 'fill',
		chapter: 4,
		concepts: ['mckinsey-loyalty', 'loyalty-economics'],
		difficulty: 3,
		blanks: 2
	},
	{ ref: 'ch04-fill-008', type: 'fill', chapter: 4, concepts: ['loyalty-judging'], difficulty: 2, blanks: 2 },
	{ ref: 'ch04-fill-009', type: 'fill', chapter: 4, concepts: ['loyalty-judging'], difficulty: 1, blanks: 2 },
	{
		ref: 'ch04-fill-010',
		type: 'fill',
		chapter: 4,
		concepts: ['loyalty-economics'],
		difficulty: 1,
		blanks: 2
	},
	{
		ref: 'ch04-fill-011',
		type: 'fill',
		chapter: 4,
		concepts: ['loyalty-economics'],
		difficulty: 2,
		blanks: 3
	},
	{ ref: 'ch04-fill-012', type: 'fill', chapter: 4, concepts: ['loyalty-paths'], difficulty: 1, blanks: 2 },
	{ ref: 'ch04-fill-013', type: 'fill', chapter: 4, concepts: ['brand-loyalty'], difficulty: 1, blanks: 2 },
	{
		ref: 'ch04-fill-014',
		type: 'fill',
		chapter: 4,
		concepts: ['loyalty-causes-of-low'],
		difficulty: 2,
		blanks: 2
	},
	{
		ref: 'ch04-fill-015',
		type: 'fill',
		chapter: 4,
		concepts: ['satisfaction-vs-loyalty', 'loyalty-types'],
		difficulty: 3,
		blanks: 2
	},
	{ ref: 'ch04-single-001', type: 'single', chapter: 4, concepts: ['loyalty-definition'], difficulty: 1 },
	{
		ref: 'ch04-single-002',
		type: 'single',
		chapter: 4,
		concepts: ['loyalty-definition', 'loyalty-types'],
		difficulty: 2
	},
	{
		ref: 'ch04-single-003',
		type: 'single',
		chapter: 4,
		concepts: ['satisfaction-vs-loyalty'],
		difficulty: 2
	},
	{
		ref: 'ch04-single-004',
		type: 'single',
		chapter: 4,
		concepts: ['satisfaction-vs-loyalty', 'loyalty-definition'],
		difficulty: 3
	},
	{
		ref: 'ch04-single-005',
		type: 'single',
		chapter: 4,
		concepts: ['satisfaction-vs-loyalty'],
		difficulty: 2
	},
	{
		ref: 'ch04-single-006',
		type: 'single',
		chapter: 4,
		concepts: ['satisfaction-vs-loyalty'],
		difficulty: 3
	},
	{ ref: 'ch04-single-007', type: 'single', chapter: 4, concepts: ['loyalty-types'], difficulty: 1 },
	{ ref: 'ch04-single-008', type: 'single', chapter: 4, concepts: ['loyalty-types'], difficulty: 3 },
	{ ref: 'ch04-single-009', type: 'single', chapter: 4, concepts: ['loyalty-types'], difficulty: 1 },
	{
		ref: 'ch04-single-010',
		type: 'single',
		chapter: 4,
		concepts: ['loyalty-types', 'satisfaction-vs-loyalty'],
		difficulty: 2
	},
	{ ref: 'ch04-single-011', type: 'single', chapter: 4, concepts: ['mckinsey-loyalty'], difficulty: 1 },
	{ ref: 'ch04-single-012', type: 'single', chapter: 4, concepts: ['mckinsey-loyalty'], difficulty: 2 },
	{ ref: 'ch04-single-013', type: 'single', chapter: 4, concepts: ['mckinsey-loyalty'], difficulty: 2 },
	{ ref: 'ch04-single-014', type: 'single', chapter: 4, concepts: ['loyalty-judging'], difficulty: 1 },
	{ ref: 'ch04-single-015', type: 'single', chapter: 4, concepts: ['loyalty-judging'], difficulty: 1 },
	{ ref: 'ch04-single-016', type: 'single', chapter: 4, concepts: ['loyalty-economics'], difficulty: 2 },
	{ ref: 'ch04-single-017', type: 'single', chapter: 4, concepts: ['loyalty-economics'], difficulty: 3 },
	{ ref: 'ch04-single-018', type: 'single', chapter: 4, concepts: ['loyalty-paths'], difficulty: 1 },
	{ ref: 'ch04-single-019', type: 'single', chapter: 4, concepts: ['brand-loyalty'], difficulty: 2 },
	{ ref: 'ch04-single-020', type: 'single', chapter: 4, concepts: ['loyalty-causes-of-low'], difficulty: 2 },
	{ ref: 'ch04-multiple-001', type: 'multiple', chapter: 4, concepts: ['loyalty-definition'], difficulty: 1 },
	{
		ref: 'ch04-multiple-002',
		type: 'multiple',
		chapter: 4,
		concepts: ['satisfaction-vs-loyalty'],
		difficulty: 2
	},
	{ ref: 'ch04-multiple-003', type: 'multiple', chapter: 4, concepts: ['loyalty-types'], difficulty: 1 },
	{ ref: 'ch04-multiple-004', type: 'multiple', chapter: 4, concepts: ['mckinsey-loyalty'], difficulty: 3 },
	{ ref: 'ch04-multiple-005', type: 'multiple', chapter: 4, concepts: ['loyalty-judging'], difficulty: 2 },
	{ ref: 'ch04-multiple-006', type: 'multiple', chapter: 4, concepts: ['loyalty-economics'], difficulty: 2 },
	{ ref: 'ch04-multiple-007', type: 'multiple', chapter: 4, concepts: ['loyalty-paths'], difficulty: 2 },
	{ ref: 'ch04-multiple-008', type: 'multiple', chapter: 4, concepts: ['brand-loyalty'], difficulty: 2 },
	{
		ref: 'ch04-multiple-009',
		type: 'multiple',
		chapter: 4,
		concepts: ['loyalty-causes-of-low', 'satisfaction-vs-loyalty'],
		difficulty: 3
	},
	{
		ref: 'ch04-essay-001',
		type: 'essay',
		chapter: 4,
		concepts: ['satisfaction-vs-loyalty', 'loyalty-definition'],
		difficulty: 3
	},
	{ ref: 'ch04-essay-002', type: 'essay', chapter: 4, concepts: ['loyalty-types'], difficulty: 2 },
	{ ref: 'ch04-essay-003', type: 'essay', chapter: 4, concepts: ['mckinsey-loyalty'], difficulty: 2 },
	{
		ref: 'ch04-essay-004',
		type: 'essay',
		chapter: 4,
		concepts: ['loyalty-paths', 'loyalty-types'],
		difficulty: 3
	},
	{ ref: 'ch04-essay-005', type: 'essay', chapter: 4, concepts: ['loyalty-economics'], difficulty: 2 },
	{
		ref: 'ch04-essay-006',
		type: 'essay',
		chapter: 4,
		concepts: ['brand-loyalty', 'loyalty-causes-of-low', 'loyalty-paths'],
		difficulty: 2
	},
	{ ref: 'ch05-fill-001', type: 'fill', chapter: 5, concepts: ['switching-costs'], difficulty: 1, blanks: 2 },
	{ ref: 'ch05-fill-002', type: 'fill', chapter: 5, concepts: ['switching-costs'], difficulty: 1, blanks: 2 },
	{ ref: 'ch05-fill-003', type: 'fill', chapter: 5, concepts: ['switching-costs'], difficulty: 1, blanks: 2 },
	{ ref: 'ch05-fill-004', type: 'fill', chapter: 5, concepts: ['switching-costs'], difficulty: 1, blanks: 2 },
	{
		ref: 'ch05-fill-005',
		type: 'fill',
		chapter: 5,
		concepts: ['switching-cost-types'],
		difficulty: 1,
		blanks: 3
	},
	{
		ref: 'ch05-fill-006',
		type: 'fill',
		chapter: 5,
		concepts: ['switching-cost-types', 'switching-costs'],
		difficulty: 2,
		blanks: 3
	},
	{
		ref: 'ch05-fill-007',
		type: 'fill',
		chapter: 5,
		concepts: ['switching-costs', 'switching-cost-types'],
		difficulty: 2,
		blanks: 2
	},
	{ ref: 'ch05-fill-008', type: 'fill', chapter: 5, concepts: ['switching-costs'], difficulty: 2, blanks: 2 },
	{
		ref: 'ch05-fill-009',
		type: 'fill',
		chapter: 5,
		concepts: ['switching-cost-types'],
		difficulty: 3,
		blanks: 3
	},
	{ ref: 'ch05-fill-010', type: 'fill', chapter: 5, concepts: ['lock-in-ethics'], difficulty: 1, blanks: 2 },
	{ ref: 'ch05-fill-011', type: 'fill', chapter: 5, concepts: ['lock-in-ethics'], difficulty: 2, blanks: 2 },
	{
		ref: 'ch05-fill-012',
		type: 'fill',
		chapter: 5,
		concepts: ['lock-in-ethics', 'switching-costs'],
		difficulty: 3,
		blanks: 2
	},
	{ ref: 'ch05-single-001', type: 'single', chapter: 5, concepts: ['switching-costs'], difficulty: 1 },
	{ ref: 'ch05-single-002', type: 'single', chapter: 5, concepts: ['switching-costs'], difficulty: 1 },
	{ ref: 'ch05-single-003', type: 'single', chapter: 5, concepts: ['switching-costs'], difficulty: 1 },
	{ ref: 'ch05-single-004', type: 'single', chapter: 5, concepts: ['switching-costs'], difficulty: 1 },
	{ ref: 'ch05-single-005', type: 'single', chapter: 5, concepts: ['switching-costs'], difficulty: 2 },
	{ ref: 'ch05-single-006', type: 'single', chapter: 5, concepts: ['switching-cost-types'], difficulty: 1 },
	{ ref: 'ch05-single-007', type: 'single', chapter: 5, concepts: ['switching-cost-types'], difficulty: 2 },
	{ ref: 'ch05-single-008', type: 'single', chapter: 5, concepts: ['switching-cost-types'], difficulty: 3 },
	{
		ref: 'ch05-single-009',
		type: 'single',
		chapter: 5,
		concepts: ['switching-cost-types', 'switching-costs'],
		difficulty: 2
	},
	{ ref: 'ch05-single-010', type: 'single', chapter: 5, concepts: ['switching-costs'], difficulty: 2 },
	{ ref: 'ch05-single-011', type: 'single', chapter: 5, concepts: ['lock-in-ethics'], difficulty: 1 },
	{
		ref: 'ch05-single-012',
		type: 'single',
		chapter: 5,
		concepts: ['lock-in-ethics', 'switching-cost-types'],
		difficulty: 2
	},
	{ ref: 'ch05-single-013', type: 'single', chapter: 5, concepts: ['lock-in-ethics'], difficulty: 3 },
	{ ref: 'ch05-single-014', type: 'single', chapter: 5, concepts: ['lock-in-ethics'], difficulty: 2 },
	{
		ref: 'ch05-single-015',
		type: 'single',
		chapter: 5,
		concepts: ['switching-cost-types', 'lock-in-ethics'],
		difficulty: 3
	},
	{
		ref: 'ch05-multiple-001',
		type: 'multiple',
		chapter: 5,
		concepts: ['switching-cost-types', 'switching-costs'],
		difficulty: 1
	},
	{
		ref: 'ch05-multiple-002',
		type: 'multiple',
		chapter: 5,
		concepts: ['switching-cost-types'],
		difficulty: 2
	},
	{
		ref: 'ch05-multiple-003',
		type: 'multiple',
		chapter: 5,
		concepts: ['switching-costs', 'switching-cost-types'],
		difficulty: 2
	},
	{
		ref: 'ch05-multiple-004',
		type: 'multiple',
		chapter: 5,
		concepts: ['switching-cost-types'],
		difficulty: 3
	},
	{ ref: 'ch05-multiple-005', type: 'multiple', chapter: 5, concepts: ['lock-in-ethics'], difficulty: 1 },
	{ ref: 'ch05-multiple-006', type: 'multiple', chapter: 5, concepts: ['switching-costs'], difficulty: 2 },
	{
		ref: 'ch05-multiple-007',
		type: 'multiple',
		chapter: 5,
		concepts: ['lock-in-ethics', 'switching-cost-types'],
		difficulty: 3
	},
	{
		ref: 'ch05-essay-001',
		type: 'essay',
		chapter: 5,
		concepts: ['switching-costs', 'switching-cost-types'],
		difficulty: 1
	},
	{ ref: 'ch05-essay-002', type: 'essay', chapter: 5, concepts: ['lock-in-ethics'], difficulty: 3 },
	{ ref: 'ch05-essay-003', type: 'essay', chapter: 5, concepts: ['switching-cost-types'], difficulty: 3 },
	{
		ref: 'ch05-essay-004',
		type: 'essay',
		chapter: 5,
		concepts: ['lock-in-ethics', 'switching-costs'],
		difficulty: 2
	},
	{ ref: 'ch06-fill-001', type: 'fill', chapter: 6, concepts: ['clv-definition'], difficulty: 1, blanks: 2 },
	{ ref: 'ch06-fill-002', type: 'fill', chapter: 6, concepts: ['clv-definition'], difficulty: 1, blanks: 2 },
	{ ref: 'ch06-fill-003', type: 'fill', chapter: 6, concepts: ['clv-drivers'], difficulty: 2, blanks: 2 },
	{ ref: 'ch06-fill-004', type: 'fill', chapter: 6, concepts: ['clv-drivers'], difficulty: 2, blanks: 3 },
	{ ref: 'ch06-fill-005', type: 'fill', chapter: 6, concepts: ['clv-components'], difficulty: 1, blanks: 2 },
	{ ref: 'ch06-fill-006', type: 'fill', chapter: 6, concepts: ['clv-components'], difficulty: 2, blanks: 2 },
	{ ref: 'ch06-fill-007', type: 'fill', chapter: 6, concepts: ['clv-four-steps'], difficulty: 1, blanks: 4 },
	{ ref: 'ch06-fill-008', type: 'fill', chapter: 6, concepts: ['clv-four-steps'], difficulty: 2, blanks: 3 },
	{ ref: 'ch06-fill-009', type: 'fill', chapter: 6, concepts: ['clv-methods'], difficulty: 1, blanks: 2 },
	{ ref: 'ch06-fill-010', type: 'fill', chapter: 6, concepts: ['clv-methods'], difficulty: 2, blanks: 3 },
	{ ref: 'ch06-fill-011', type: 'fill', chapter: 6, concepts: ['clv-methods'], difficulty: 3, blanks: 2 },
	{ ref: 'ch06-fill-012', type: 'fill', chapter: 6, concepts: ['clv-use'], difficulty: 1, blanks: 2 },
	{ ref: 'ch06-fill-013', type: 'fill', chapter: 6, concepts: ['pareto'], difficulty: 1, blanks: 2 },
	{ ref: 'ch06-fill-014', type: 'fill', chapter: 6, concepts: ['pareto'], difficulty: 2, blanks: 3 },
	{ ref: 'ch06-fill-015', type: 'fill', chapter: 6, concepts: ['customer-tiers'], difficulty: 1, blanks: 3 },
	{ ref: 'ch06-fill-016', type: 'fill', chapter: 6, concepts: ['customer-tiers'], difficulty: 1, blanks: 1 },
	{ ref: 'ch06-single-001', type: 'single', chapter: 6, concepts: ['clv-definition'], difficulty: 1 },
	{ ref: 'ch06-single-002', type: 'single', chapter: 6, concepts: ['clv-definition'], difficulty: 2 },
	{ ref: 'ch06-single-003', type: 'single', chapter: 6, concepts: ['clv-drivers'], difficulty: 1 },
	{ ref: 'ch06-single-004', type: 'single', chapter: 6, concepts: ['clv-drivers'], difficulty: 2 },
	{ ref: 'ch06-single-005', type: 'single', chapter: 6, concepts: ['clv-drivers'], difficulty: 3 },
	{ ref: 'ch06-single-006', type: 'single', chapter: 6, concepts: ['clv-components'], difficulty: 1 },
	{ ref: 'ch06-single-007', type: 'single', chapter: 6, concepts: ['clv-components'], difficulty: 2 },
	{ ref: 'ch06-single-008', type: 'single', chapter: 6, concepts: ['clv-four-steps'], difficulty: 1 },
	{ ref: 'ch06-single-009', type: 'single', chapter: 6, concepts: ['clv-four-steps'], difficulty: 2 },
	{ ref: 'ch06-single-010', type: 'single', chapter: 6, concepts: ['clv-four-steps'], difficulty: 3 },
	{ ref: 'ch06-single-011', type: 'single', chapter: 6, concepts: ['clv-methods'], difficulty: 1 },
	{ ref: 'ch06-single-012', type: 'single', chapter: 6, concepts: ['clv-methods'], difficulty: 2 },
	{ ref: 'ch06-single-013', type: 'single', chapter: 6, concepts: ['clv-methods'], difficulty: 3 },
	{ ref: 'ch06-single-014', type: 'single', chapter: 6, concepts: ['clv-use'], difficulty: 2 },
	{ ref: 'ch06-single-015', type: 'single', chapter: 6, concepts: ['clv-use'], difficulty: 3 },
	{ ref: 'ch06-single-016', type: 'single', chapter: 6, concepts: ['pareto'], difficulty: 1 },
	{ ref: 'ch06-single-017', type: 'single', chapter: 6, concepts: ['pareto'], difficulty: 2 },
	{ ref: 'ch06-single-018', type: 'single', chapter: 6, concepts: ['customer-tiers'], difficulty: 2 },
	{ ref: 'ch06-single-019', type: 'single', chapter: 6, concepts: ['customer-tiers'], difficulty: 2 },
	{ ref: 'ch06-single-020', type: 'single', chapter: 6, concepts: ['customer-tiers'], difficulty: 3 },
	{ ref: 'ch06-multiple-001', type: 'multiple', chapter: 6, concepts: ['clv-definition'], difficulty: 1 },
	{ ref: 'ch06-multiple-002', type: 'multiple', chapter: 6, concepts: ['clv-drivers'], difficulty: 1 },
	{ ref: 'ch06-multiple-003', type: 'multiple', chapter: 6, concepts: ['clv-components'], difficulty: 2 },
	{ ref: 'ch06-multiple-004', type: 'multiple', chapter: 6, concepts: ['clv-four-steps'], difficulty: 2 },
	{ ref: 'ch06-multiple-005', type: 'multiple', chapter: 6, concepts: ['clv-methods'], difficulty: 2 },
	{ ref: 'ch06-multiple-006', type: 'multiple', chapter: 6, concepts: ['clv-use'], difficulty: 2 },
	{ ref: 'ch06-multiple-007', type: 'multiple', chapter: 6, concepts: ['pareto'], difficulty: 2 },
	{ ref: 'ch06-multiple-008', type: 'multiple', chapter: 6, concepts: ['customer-tiers'], difficulty: 3 },
	{
		ref: 'ch06-essay-001',
		type: 'essay',
		chapter: 6,
		concepts: ['clv-drivers', 'clv-components'],
		difficulty: 1
	},
	{ ref: 'ch06-essay-002', type: 'essay', chapter: 6, concepts: ['clv-methods'], difficulty: 2 },
	{ ref: 'ch06-essay-003', type: 'essay', chapter: 6, concepts: ['clv-four-steps'], difficulty: 2 },
	{
		ref: 'ch06-essay-004',
		type: 'essay',
		chapter: 6,
		concepts: ['clv-use', 'customer-tiers'],
		difficulty: 3
	},
	{ ref: 'ch06-essay-005', type: 'essay', chapter: 6, concepts: ['pareto', 'customer-tiers'], difficulty: 3 },
	{
		ref: 'ch07-fill-001',
		type: 'fill',
		chapter: 7,
		concepts: ['lifecycle-definition'],
		difficulty: 1,
		blanks: 2
	},
	{
		ref: 'ch07-fill-002',
		type: 'fill',
		chapter: 7,
		concepts: ['lifecycle-definition'],
		difficulty: 2,
		blanks: 1
	},
	{
		ref: 'ch07-fill-003',
		type: 'fill',
		chapter: 7,
		concepts: ['lifecycle-definition'],
		difficulty: 3,
		blanks: 2
	},
	{
		ref: 'ch07-fill-004',
		type: 'fill',
		chapter: 7,
		concepts: ['lifecycle-stages'],
		difficulty: 1,
		blanks: 2
	},
	{
		ref: 'ch07-fill-005',
		type: 'fill',
		chapter: 7,
		concepts: ['lifecycle-stages'],
		difficulty: 2,
		blanks: 2
	},
	{
		ref: 'ch07-fill-006',
		type: 'fill',
		chapter: 7,
		concepts: ['lifecycle-stages'],
		difficulty: 2,
		blanks: 2
	},
	{
		ref: 'ch07-fill-007',
		type: 'fill',
		chapter: 7,
		concepts: ['lifecycle-stages'],
		difficulty: 3,
		blanks: 3
	},
	{
		ref: 'ch07-fill-008',
		type: 'fill',
		chapter: 7,
		concepts: ['lifecycle-strategies'],
		difficulty: 1,
		blanks: 2
	},
	{
		ref: 'ch07-fill-009',
		type: 'fill',
		chapter: 7,
		concepts: ['lifecycle-strategies'],
		difficulty: 1,
		blanks: 2
	},
	{
		ref: 'ch07-fill-010',
		type: 'fill',
		chapter: 7,
		concepts: ['lifecycle-strategies'],
		difficulty: 2,
		blanks: 2
	},
	{
		ref: 'ch07-fill-011',
		type: 'fill',
		chapter: 7,
		concepts: ['retention-strategies'],
		difficulty: 1,
		blanks: 2
	},
	{
		ref: 'ch07-fill-012',
		type: 'fill',
		chapter: 7,
		concepts: ['retention-strategies'],
		difficulty: 2,
		blanks: 2
	},
	{
		ref: 'ch07-fill-013',
		type: 'fill',
		chapter: 7,
		concepts: ['retention-strategies'],
		difficulty: 2,
		blanks: 2
	},
	{
		ref: 'ch07-fill-014',
		type: 'fill',
		chapter: 7,
		concepts: ['retention-levels'],
		difficulty: 1,
		blanks: 3
	},
	{
		ref: 'ch07-fill-015',
		type: 'fill',
		chapter: 7,
		concepts: ['retention-levels'],
		difficulty: 1,
		blanks: 2
	},
	{ ref: 'ch07-single-001', type: 'single', chapter: 7, concepts: ['lifecycle-definition'], difficulty: 1 },
	{ ref: 'ch07-single-002', type: 'single', chapter: 7, concepts: ['lifecycle-definition'], difficulty: 2 },
	{ ref: 'ch07-single-003', type: 'single', chapter: 7, concepts: ['lifecycle-definition'], difficulty: 2 },
	{ ref: 'ch07-single-004', type: 'single', chapter: 7, concepts: ['lifecycle-stages'], difficulty: 1 },
	{ ref: 'ch07-single-005', type: 'single', chapter: 7, concepts: ['lifecycle-stages'], difficulty: 1 },
	{ ref: 'ch07-single-006', type: 'single', chapter: 7, concepts: ['lifecycle-stages'], difficulty: 2 },
	{ ref: 'ch07-single-007', type: 'single', chapter: 7, concepts: ['lifecycle-stages'], difficulty: 2 },
	{ ref: 'ch07-single-008', type: 'single', chapter: 7, concepts: ['lifecycle-stages'], difficulty: 3 },
	{ ref: 'ch07-single-009', type: 'single', chapter: 7, concepts: ['lifecycle-stages'], difficulty: 3 },
	{ ref: 'ch07-single-010', type: 'single', chapter: 7, concepts: ['lifecycle-strategies'], difficulty: 1 },
	{ ref: 'ch07-single-011', type: 'single', chapter: 7, concepts: ['lifecycle-strategies'], difficulty: 2 },
	{ ref: 'ch07-single-012', type: 'single', chapter: 7, concepts: ['lifecycle-strategies'], difficulty: 2 },
	{ ref: 'ch07-single-013', type: 'single', chapter: 7, concepts: ['lifecycle-strategies'], difficulty: 3 },
	{ ref: 'ch07-single-014', type: 'single', chapter: 7, concepts: ['retention-strategies'], difficulty: 1 },
	{ ref: 'ch07-single-015', type: 'single', chapter: 7, concepts: ['retention-strategies'], difficulty: 2 },
	{ ref: 'ch07-single-016', type: 'single', chapter: 7, concepts: ['retention-strategies'], difficulty: 3 },
	{ ref: 'ch07-single-017', type: 'single', chapter: 7, concepts: ['retention-levels'], difficulty: 1 },
	{ ref: 'ch07-single-018', type: 'single', chapter: 7, concepts: ['retention-levels'], difficulty: 2 },
	{ ref: 'ch07-single-019', type: 'single', chapter: 7, concepts: ['retention-levels'], difficulty: 3 },
	{
		ref: 'ch07-multiple-001',
		type: 'multiple',
		chapter: 7,
		concepts: ['lifecycle-definition'],
		difficulty: 2
	},
	{ ref: 'ch07-multiple-002', type: 'multiple', chapter: 7, concepts: ['lifecycle-stages'], difficulty: 1 },
	{ ref: 'ch07-multiple-003', type: 'multiple', chapter: 7, concepts: ['lifecycle-stages'], difficulty: 2 },
	{
		ref: 'ch07-multiple-004',
		type: 'multiple',
		chapter: 7,
		concepts: ['lifecycle-strategies'],
		difficulty: 1
	},
	{
		ref: 'ch07-multiple-005',
		type: 'multiple',
		chapter: 7,
		concepts: ['lifecycle-strategies'],
		difficulty: 2
	},
	{
		ref: 'ch07-multiple-006',
		type: 'multiple',
		chapter: 7,
		concepts: ['retention-strategies'],
		difficulty: 1
	},
	{
		ref: 'ch07-multiple-007',
		type: 'multiple',
		chapter: 7,
		concepts: ['retention-strategies'],
		difficulty: 3
	},
	{ ref: 'ch07-multiple-008', type: 'multiple', chapter: 7, concepts: ['retention-levels'], difficulty: 1 },
	{ ref: 'ch07-essay-001', type: 'essay', chapter: 7, concepts: ['lifecycle-stages'], difficulty: 2 },
	{ ref: 'ch07-essay-002', type: 'essay', chapter: 7, concepts: ['lifecycle-strategies'], difficulty: 2 },
	{ ref: 'ch07-essay-003', type: 'essay', chapter: 7, concepts: ['retention-strategies'], difficulty: 2 },
	{ ref: 'ch07-essay-004', type: 'essay', chapter: 7, concepts: ['retention-levels'], difficulty: 3 },
	{
		ref: 'ch07-essay-005',
		type: 'essay',
		chapter: 7,
		concepts: ['lifecycle-definition', 'lifecycle-stages'],
		difficulty: 3
	},
	{ ref: 'ch08-fill-001', type: 'fill', chapter: 8, concepts: ['churn-causes'], difficulty: 1, blanks: 1 },
	{ ref: 'ch08-fill-002', type: 'fill', chapter: 8, concepts: ['churn-causes'], difficulty: 1, blanks: 1 },
	{ ref: 'ch08-fill-003', type: 'fill', chapter: 8, concepts: ['churn-causes'], difficulty: 2, blanks: 2 },
	{ ref: 'ch08-fill-004', type: 'fill', chapter: 8, concepts: ['churn-types'], difficulty: 1, blanks: 2 },
	{ ref: 'ch08-fill-005', type: 'fill', chapter: 8, concepts: ['churn-types'], difficulty: 2, blanks: 2 },
	{ ref: 'ch08-fill-006', type: 'fill', chapter: 8, concepts: ['churn-types'], difficulty: 2, blanks: 2 },
	{
		ref: 'ch08-fill-007',
		type: 'fill',
		chapter: 8,
		concepts: ['winback-judgement'],
		difficulty: 1,
		blanks: 2
	},
	{
		ref: 'ch08-fill-008',
		type: 'fill',
		chapter: 8,
		concepts: ['winback-judgement'],
		difficulty: 1,
		blanks: 3
	},
	{ ref: 'ch08-fill-009', type: 'fill', chapter: 8, concepts: ['winback-ceiling'], difficulty: 1, blanks: 2 },
	{ ref: 'ch08-fill-010', type: 'fill', chapter: 8, concepts: ['winback-ceiling'], difficulty: 2, blanks: 1 },
	{ ref: 'ch08-fill-011', type: 'fill', chapter: 8, concepts: ['winback-ceiling'], difficulty: 2, blanks: 2 },
	{ ref: 'ch08-fill-012', type: 'fill', chapter: 8, concepts: ['early-warning'], difficulty: 1, blanks: 2 },
	{ ref: 'ch08-fill-013', type: 'fill', chapter: 8, concepts: ['early-warning'], difficulty: 2, blanks: 2 },
	{ ref: 'ch08-fill-014', type: 'fill', chapter: 8, concepts: ['early-warning'], difficulty: 3, blanks: 2 },
	{ ref: 'ch08-fill-015', type: 'fill', chapter: 8, concepts: ['early-warning'], difficulty: 1, blanks: 2 },
	{ ref: 'ch08-single-001', type: 'single', chapter: 8, concepts: ['churn-causes'], difficulty: 1 },
	{ ref: 'ch08-single-002', type: 'single', chapter: 8, concepts: ['churn-causes'], difficulty: 1 },
	{ ref: 'ch08-single-003', type: 'single', chapter: 8, concepts: ['churn-causes'], difficulty: 2 },
	{ ref: 'ch08-single-004', type: 'single', chapter: 8, concepts: ['churn-causes'], difficulty: 2 },
	{ ref: 'ch08-single-005', type: 'single', chapter: 8, concepts: ['churn-causes'], difficulty: 3 },
	{ ref: 'ch08-single-006', type: 'single', chapter: 8, concepts: ['churn-types'], difficulty: 1 },
	{ ref: 'ch08-single-007', type: 'single', chapter: 8, concepts: ['churn-types'], difficulty: 2 },
	{ ref: 'ch08-single-008', type: 'single', chapter: 8, concepts: ['churn-types'], difficulty: 3 },
	{ ref: 'ch08-single-009', type: 'single', chapter: 8, concepts: ['winback-judgement'], difficulty: 1 },
	{ ref: 'ch08-single-010', type: 'single', chapter: 8, concepts: ['winback-judgement'], difficulty: 2 },
	{ ref: 'ch08-single-011', type: 'single', chapter: 8, concepts: ['winback-judgement'], difficulty: 2 },
	{ ref: 'ch08-single-012', type: 'single', chapter: 8, concepts: ['winback-judgement'], difficulty: 3 },
	{ ref: 'ch08-single-013', type: 'single', chapter: 8, concepts: ['winback-judgement'], difficulty: 3 },
	{ ref: 'ch08-single-014', type: 'single', chapter: 8, concepts: ['winback-ceiling'], difficulty: 1 },
	{ ref: 'ch08-single-015', type: 'single', chapter: 8, concepts: ['winback-ceiling'], difficulty: 2 },
	{ ref: 'ch08-single-016', type: 'single', chapter: 8, concepts: ['winback-ceiling'], difficulty: 3 },
	{ ref: 'ch08-single-017', type: 'single', chapter: 8, concepts: ['early-warning'], difficulty: 1 },
	{ ref: 'ch08-single-018', type: 'single', chapter: 8, concepts: ['early-warning'], difficulty: 2 },
	{ ref: 'ch08-single-019', type: 'single', chapter: 8, concepts: ['early-warning'], difficulty: 2 },
	{ ref: 'ch08-single-020', type: 'single', chapter: 8, concepts: ['early-warning'], difficulty: 3 },
	{ ref: 'ch08-multiple-001', type: 'multiple', chapter: 8, concepts: ['churn-causes'], difficulty: 1 },
	{ ref: 'ch08-multiple-002', type: 'multiple', chapter: 8, concepts: ['churn-causes'], difficulty: 2 },
	{ ref: 'ch08-multiple-003', type: 'multiple', chapter: 8, concepts: ['churn-types'], difficulty: 2 },
	{ ref: 'ch08-multiple-004', type: 'multiple', chapter: 8, concepts: ['winback-judgement'], difficulty: 1 },
	{ ref: 'ch08-multiple-005', type: 'multiple', chapter: 8, concepts: ['winback-judgement'], difficulty: 2 },
	{ ref: 'ch08-multiple-006', type: 'multiple', chapter: 8, concepts: ['winback-ceiling'], difficulty: 2 },
	{ ref: 'ch08-multiple-007', type: 'multiple', chapter: 8, concepts: ['early-warning'], difficulty: 1 },
	{ ref: 'ch08-multiple-008', type: 'multiple', chapter: 8, concepts: ['early-warning'], difficulty: 3 },
	{ ref: 'ch08-essay-001', type: 'essay', chapter: 8, concepts: ['churn-causes'], difficulty: 1 },
	{ ref: 'ch08-essay-002', type: 'essay', chapter: 8, concepts: ['winback-judgement'], difficulty: 2 },
	{ ref: 'ch08-essay-003', type: 'essay', chapter: 8, concepts: ['winback-ceiling'], difficulty: 2 },
	{ ref: 'ch08-essay-004', type: 'essay', chapter: 8, concepts: ['early-warning'], difficulty: 3 },
	{
		ref: 'ch08-essay-005',
		type: 'essay',
		chapter: 8,
		concepts: ['churn-types', 'winback-ceiling'],
		difficulty: 3
	},
	{ ref: 'ch09-fill-001', type: 'fill', chapter: 9, concepts: ['crm-functions'], difficulty: 1, blanks: 2 },
	{ ref: 'ch09-fill-002', type: 'fill', chapter: 9, concepts: ['crm-functions'], difficulty: 2, blanks: 2 },
	{ ref: 'ch09-fill-003', type: 'fill', chapter: 9, concepts: ['crm-types'], difficulty: 1, blanks: 2 },
	{ ref: 'ch09-fill-004', type: 'fill', chapter: 9, concepts: ['crm-types'], difficulty: 2, blanks: 2 },
	{ ref: 'ch09-fill-005', type: 'fill', chapter: 9, concepts: ['sfa'], difficulty: 1, blanks: 1 },
	{ ref: 'ch09-fill-006', type: 'fill', chapter: 9, concepts: ['sfa'], difficulty: 2, blanks: 1 },
	{
		ref: 'ch09-fill-007',
		type: 'fill',
		chapter: 9,
		concepts: ['marketing-automation'],
		difficulty: 1,
		blanks: 2
	},
	{
		ref: 'ch09-fill-008',
		type: 'fill',
		chapter: 9,
		concepts: ['marketing-automation'],
		difficulty: 2,
		blanks: 1
	},
	{
		ref: 'ch09-fill-009',
		type: 'fill',
		chapter: 9,
		concepts: ['service-automation'],
		difficulty: 1,
		blanks: 2
	},
	{ ref: 'ch09-fill-010', type: 'fill', chapter: 9, concepts: ['contact-center'], difficulty: 1, blanks: 3 },
	{ ref: 'ch09-fill-011', type: 'fill', chapter: 9, concepts: ['contact-center'], difficulty: 3, blanks: 2 },
	{ ref: 'ch09-fill-012', type: 'fill', chapter: 9, concepts: ['role-questions'], difficulty: 2, blanks: 2 },
	{ ref: 'ch09-fill-013', type: 'fill', chapter: 9, concepts: ['customer-data'], difficulty: 1, blanks: 2 },
	{ ref: 'ch09-fill-014', type: 'fill', chapter: 9, concepts: ['customer-data'], difficulty: 2, blanks: 2 },
	{ ref: 'ch09-fill-015', type: 'fill', chapter: 9, concepts: ['implementation'], difficulty: 2, blanks: 2 },
	{ ref: 'ch09-fill-016', type: 'fill', chapter: 9, concepts: ['implementation'], difficulty: 1, blanks: 2 },
	{ ref: 'ch09-fill-017', type: 'fill', chapter: 9, concepts: ['data-warehouse'], difficulty: 1, blanks: 3 },
	{ ref: 'ch09-fill-018', type: 'fill', chapter: 9, concepts: ['data-warehouse'], difficulty: 3, blanks: 2 },
	{ ref: 'ch09-fill-019', type: 'fill', chapter: 9, concepts: ['bi-architecture'], difficulty: 1, blanks: 3 },
	{ ref: 'ch09-fill-020', type: 'fill', chapter: 9, concepts: ['bi-architecture'], difficulty: 2, blanks: 2 },
	{ ref: 'ch09-single-001', type: 'single', chapter: 9, concepts: ['crm-functions'], difficulty: 1 },
	{ ref: 'ch09-single-002', type: 'single', chapter: 9, concepts: ['crm-functions'], difficulty: 1 },
	{ ref: 'ch09-single-003', type: 'single', chapter: 9, concepts: ['crm-types'], difficulty: 1 },
	{ ref: 'ch09-single-004', type: 'single', chapter: 9, concepts: ['crm-types'], difficulty: 2 },
	{ ref: 'ch09-single-005', type: 'single', chapter: 9, concepts: ['crm-types'], difficulty: 2 },
	{ ref: 'ch09-single-006', type: 'single', chapter: 9, concepts: ['sfa'], difficulty: 1 },
	{ ref: 'ch09-single-007', type: 'single', chapter: 9, concepts: ['sfa'], difficulty: 2 },
	{ ref: 'ch09-single-008', type: 'single', chapter: 9, concepts: ['sfa'], difficulty: 3 },
	{ ref: 'ch09-single-009', type: 'single', chapter: 9, concepts: ['marketing-automation'], difficulty: 1 },
	{ ref: 'ch09-single-010', type: 'single', chapter: 9, concepts: ['marketing-automation'], difficulty: 2 },
	{ ref: 'ch09-single-011', type: 'single', chapter: 9, concepts: ['service-automation'], difficulty: 1 },
	{ ref: 'ch09-single-012', type: 'single', chapter: 9, concepts: ['service-automation'], difficulty: 2 },
	{ ref: 'ch09-single-013', type: 'single', chapter: 9, concepts: ['service-automation'], difficulty: 3 },
	{ ref: 'ch09-single-014', type: 'single', chapter: 9, concepts: ['contact-center'], difficulty: 1 },
	{ ref: 'ch09-single-015', type: 'single', chapter: 9, concepts: ['contact-center'], difficulty: 2 },
	{ ref: 'ch09-single-016', type: 'single', chapter: 9, concepts: ['contact-center'], difficulty: 3 },
	{ ref: 'ch09-single-017', type: 'single', chapter: 9, concepts: ['role-questions'], difficulty: 1 },
	{ ref: 'ch09-single-018', type: 'single', chapter: 9, concepts: ['role-questions'], difficulty: 2 },
	{ ref: 'ch09-single-019', type: 'single', chapter: 9, concepts: ['customer-data'], difficulty: 1 },
	{ ref: 'ch09-single-020', type: 'single', chapter: 9, concepts: ['customer-data'], difficulty: 2 },
	{ ref: 'ch09-single-021', type: 'single', chapter: 9, concepts: ['customer-data'], difficulty: 2 },
	{ ref: 'ch09-single-022', type: 'single', chapter: 9, concepts: ['implementation'], difficulty: 1 },
	{ ref: 'ch09-single-023', type: 'single', chapter: 9, concepts: ['implementation'], difficulty: 2 },
	{ ref: 'ch09-single-024', type: 'single', chapter: 9, concepts: ['implementation'], difficulty: 3 },
	{ ref: 'ch09-single-025', type: 'single', chapter: 9, concepts: ['data-warehouse'], difficulty: 2 },
	{ ref: 'ch09-single-026', type: 'single', chapter: 9, concepts: ['data-warehouse'], difficulty: 1 },
	{ ref: 'ch09-single-027', type: 'single', chapter: 9, concepts: ['data-warehouse'], difficulty: 3 },
	{
		ref: 'ch09-single-028',
		type: 'single',
		chapter: 9,
		concepts: ['data-warehouse', 'bi-architecture'],
		difficulty: 1
	},
	{ ref: 'ch09-single-029', type: 'single', chapter: 9, concepts: ['bi-architecture'], difficulty: 1 },
	{ ref: 'ch09-single-030', type: 'single', chapter: 9, concepts: ['bi-architecture'], difficulty: 2 },
	{ ref: 'ch09-single-031', type: 'single', chapter: 9, concepts: ['bi-architecture'], difficulty: 2 },
	{ ref: 'ch09-multiple-001', type: 'multiple', chapter: 9, concepts: ['crm-functions'], difficulty: 1 },
	{ ref: 'ch09-multiple-002', type: 'multiple', chapter: 9, concepts: ['crm-types'], difficulty: 2 },
	{ ref: 'ch09-multiple-003', type: 'multiple', chapter: 9, concepts: ['sfa'], difficulty: 1 },
	{
		ref: 'ch09-multiple-004',
		type: 'multiple',
		chapter: 9,
		concepts: ['marketing-automation'],
		difficulty: 2
	},
	{ ref: 'ch09-multiple-005', type: 'multiple', chapter: 9, concepts: ['service-automation'], difficulty: 2 },
	{ ref: 'ch09-multiple-006', type: 'multiple', chapter: 9, concepts: ['contact-center'], difficulty: 2 },
	{ ref: 'ch09-multiple-007', type: 'multiple', chapter: 9, concepts: ['role-questions'], difficulty: 1 },
	{ ref: 'ch09-multiple-008', type: 'multiple', chapter: 9, concepts: ['customer-data'], difficulty: 1 },
	{ ref: 'ch09-multiple-009', type: 'multiple', chapter: 9, concepts: ['implementation'], difficulty: 2 },
	{ ref: 'ch09-multiple-010', type: 'multiple', chapter: 9, concepts: ['implementation'], difficulty: 3 },
	{ ref: 'ch09-multiple-011', type: 'multiple', chapter: 9, concepts: ['data-warehouse'], difficulty: 3 },
	{ ref: 'ch09-multiple-012', type: 'multiple', chapter: 9, concepts: ['bi-architecture'], difficulty: 3 },
	{
		ref: 'ch09-essay-001',
		type: 'essay',
		chapter: 9,
		concepts: ['crm-functions', 'sfa', 'marketing-automation', 'service-automation'],
		difficulty: 1
	},
	{ ref: 'ch09-essay-002', type: 'essay', chapter: 9, concepts: ['crm-types'], difficulty: 2 },
	{ ref: 'ch09-essay-003', type: 'essay', chapter: 9, concepts: ['contact-center'], difficulty: 2 },
	{
		ref: 'ch09-essay-004',
		type: 'essay',
		chapter: 9,
		concepts: ['role-questions', 'customer-data'],
		difficulty: 2
	},
	{ ref: 'ch09-essay-005', type: 'essay', chapter: 9, concepts: ['implementation'], difficulty: 3 },
	{ ref: 'ch09-essay-006', type: 'essay', chapter: 9, concepts: ['data-warehouse'], difficulty: 3 },
	{ ref: 'ch09-essay-007', type: 'essay', chapter: 9, concepts: ['bi-architecture'], difficulty: 2 },
	{
		ref: 'ch10-fill-001',
		type: 'fill',
		chapter: 10,
		concepts: ['case-power', 'retention-levels'],
		difficulty: 1,
		blanks: 1
	},
	{
		ref: 'ch10-fill-002',
		type: 'fill',
		chapter: 10,
		concepts: ['case-power', 'satisfaction-ratio'],
		difficulty: 2,
		blanks: 2
	},
	{
		ref: 'ch10-fill-003',
		type: 'fill',
		chapter: 10,
		concepts: ['case-logistics', 'pareto'],
		difficulty: 1,
		blanks: 2
	},
	{
		ref: 'ch10-fill-004',
		type: 'fill',
		chapter: 10,
		concepts: ['case-logistics', 'customer-tiers'],
		difficulty: 2,
		blanks: 2
	},
	{
		ref: 'ch10-fill-005',
		type: 'fill',
		chapter: 10,
		concepts: ['case-steel', 'customer-tiers'],
		difficulty: 1,
		blanks: 2
	},
	{
		ref: 'ch10-fill-006',
		type: 'fill',
		chapter: 10,
		concepts: ['case-steel', 'early-warning'],
		difficulty: 1,
		blanks: 2
	},
	{
		ref: 'ch10-fill-007',
		type: 'fill',
		chapter: 10,
		concepts: ['case-housing', 'service-satisfaction'],
		difficulty: 1,
		blanks: 2
	},
	{
		ref: 'ch10-fill-008',
		type: 'fill',
		chapter: 10,
		concepts: ['case-housing', 'complaint-handling'],
		difficulty: 2,
		blanks: 2
	},
	{
		ref: 'ch10-fill-009',
		type: 'fill',
		chapter: 10,
		concepts: ['case-exhibition', 'clv-drivers'],
		difficulty: 1,
		blanks: 2
	},
	{
		ref: 'ch10-fill-010',
		type: 'fill',
		chapter: 10,
		concepts: ['case-exhibition', 'customer-kinds'],
		difficulty: 1,
		blanks: 2
	},
	{
		ref: 'ch10-fill-011',
		type: 'fill',
		chapter: 10,
		concepts: ['case-retailer', 'customer-data'],
		difficulty: 1,
		blanks: 2
	},
	{
		ref: 'ch10-fill-012',
		type: 'fill',
		chapter: 10,
		concepts: ['case-retailer', 'marketing-automation'],
		difficulty: 2,
		blanks: 2
	},
	{
		ref: 'ch10-single-001',
		type: 'single',
		chapter: 10,
		concepts: ['case-power', 'lock-in-ethics'],
		difficulty: 1
	},
	{
		ref: 'ch10-single-002',
		type: 'single',
		chapter: 10,
		concepts: ['case-power', 'contact-center', 'role-questions'],
		difficulty: 2
	},
	{
		ref: 'ch10-single-003',
		type: 'single',
		chapter: 10,
		concepts: ['case-logistics', 'customer-data'],
		difficulty: 1
	},
	{
		ref: 'ch10-single-004',
		type: 'single',
		chapter: 10,
		concepts: ['case-logistics', 'clv-use', 'customer-tiers'],
		difficulty: 3
	},
	{
		ref: 'ch10-single-005',
		type: 'single',
		chapter: 10,
		concepts: ['case-steel', 'complaint-handling'],
		difficulty: 1
	},
	{
		ref: 'ch10-single-006',
		type: 'single',
		chapter: 10,
		concepts: ['case-steel', 'retention-levels'],
		difficulty: 2
	},
	{
		ref: 'ch10-single-007',
		type: 'single',
		chapter: 10,
		concepts: ['case-housing', 'service-satisfaction'],
		difficulty: 1
	},
	{
		ref: 'ch10-single-008',
		type: 'single',
		chapter: 10,
		concepts: ['case-housing', 'satisfaction-tracking'],
		difficulty: 2
	},
	{
		ref: 'ch10-single-009',
		type: 'single',
		chapter: 10,
		concepts: ['case-exhibition', 'crm-three-tasks'],
		difficulty: 1
	},
	{
		ref: 'ch10-single-010',
		type: 'single',
		chapter: 10,
		concepts: ['case-exhibition', 'loyalty-economics'],
		difficulty: 3
	},
	{
		ref: 'ch10-single-011',
		type: 'single',
		chapter: 10,
		concepts: ['case-retailer', 'churn-types', 'early-warning'],
		difficulty: 1
	},
	{
		ref: 'ch10-single-012',
		type: 'single',
		chapter: 10,
		concepts: ['case-retailer', 'loyalty-types', 'satisfaction-vs-loyalty'],
		difficulty: 2
	},
	{
		ref: 'ch10-multiple-001',
		type: 'multiple',
		chapter: 10,
		concepts: ['case-power', 'implementation'],
		difficulty: 1
	},
	{
		ref: 'ch10-multiple-002',
		type: 'multiple',
		chapter: 10,
		concepts: ['case-logistics', 'customer-tiers'],
		difficulty: 2
	},
	{
		ref: 'ch10-multiple-003',
		type: 'multiple',
		chapter: 10,
		concepts: ['case-steel', 'retention-strategies', 'satisfaction-tracking'],
		difficulty: 2
	},
	{
		ref: 'ch10-multiple-004',
		type: 'multiple',
		chapter: 10,
		concepts: ['case-housing', 'customer-data'],
		difficulty: 2
	},
	{
		ref: 'ch10-multiple-005',
		type: 'multiple',
		chapter: 10,
		concepts: ['case-exhibition', 'delivered-value'],
		difficulty: 1
	},
	{
		ref: 'ch10-multiple-006',
		type: 'multiple',
		chapter: 10,
		concepts: ['case-retailer', 'marketing-automation'],
		difficulty: 3
	},
	{
		ref: 'ch10-essay-001',
		type: 'essay',
		chapter: 10,
		concepts: ['case-power', 'crm-roles', 'loyalty-types'],
		difficulty: 1
	},
	{
		ref: 'ch10-essay-002',
		type: 'essay',
		chapter: 10,
		concepts: ['case-steel', 'customer-tiers', 'retention-levels'],
		difficulty: 2
	},
	{
		ref: 'ch10-essay-003',
		type: 'essay',
		chapter: 10,
		concepts: ['case-housing', 'case-logistics', 'relationship-types', 'loyalty-judging'],
		difficulty: 2
	},
	{
		ref: 'ch10-essay-004',
		type: 'essay',
		chapter: 10,
		concepts: ['case-exhibition', 'case-retailer', 'churn-types', 'clv-methods'],
		difficulty: 3
	},
	{
		ref: 'ch10-case-001',
		type: 'case',
		chapter: 10,
		concepts: ['case-power', 'loyalty-types', 'satisfaction-ratio', 'switching-cost-types'],
		difficulty: 2
	},
	{
		ref: 'ch10-case-002',
		type: 'case',
		chapter: 10,
		concepts: ['case-power', 'implementation', 'customer-tiers', 'retention-levels'],
		difficulty: 2
	},
	{
		ref: 'ch10-case-003',
		type: 'case',
		chapter: 10,
		concepts: ['case-logistics', 'customer-tiers', 'pareto', 'churn-causes'],
		difficulty: 2
	},
	{
		ref: 'ch10-case-004',
		type: 'case',
		chapter: 10,
		concepts: ['case-logistics', 'loyalty-economics', 'crm-three-tasks', 'contact-center'],
		difficulty: 3
	},
	{
		ref: 'ch10-case-005',
		type: 'case',
		chapter: 10,
		concepts: ['case-logistics', 'switching-costs', 'switching-cost-types', 'supply-chain', 'lock-in-ethics'],
		difficulty: 2
	},
	{
		ref: 'ch10-case-006',
		type: 'case',
		chapter: 10,
		concepts: ['case-steel', 'clv-four-steps', 'customer-tiers', 'clv-use'],
		difficulty: 3
	},
	{
		ref: 'ch10-case-007',
		type: 'case',
		chapter: 10,
		concepts: ['case-steel', 'early-warning', 'winback-ceiling', 'complaint-handling'],
		difficulty: 3
	},
	{
		ref: 'ch10-case-008',
		type: 'case',
		chapter: 10,
		concepts: ['case-housing', 'complaint-handling', 'service-automation', 'delivered-value'],
		difficulty: 2
	},
	{
		ref: 'ch10-case-009',
		type: 'case',
		chapter: 10,
		concepts: ['case-housing', 'loyalty-judging', 'customer-data', 'one-to-one'],
		difficulty: 3
	},
	{
		ref: 'ch10-case-010',
		type: 'case',
		chapter: 10,
		concepts: ['case-exhibition', 'clv-four-steps', 'retention-strategies', 'churn-causes'],
		difficulty: 3
	},
	{
		ref: 'ch10-case-011',
		type: 'case',
		chapter: 10,
		concepts: [
			'case-exhibition',
			'customer-kinds',
			'delivered-value',
			'satisfaction-tracking',
			'satisfaction-vs-loyalty'
		],
		difficulty: 2
	},
	{
		ref: 'ch10-case-012',
		type: 'case',
		chapter: 10,
		concepts: ['case-retailer', 'churn-types', 'winback-judgement', 'clv-methods'],
		difficulty: 2
	},
	{
		ref: 'ch10-case-013',
		type: 'case',
		chapter: 10,
		concepts: [
			'case-retailer',
			'loyalty-types',
			'marketing-automation',
			'satisfaction-vs-loyalty',
			'retention-levels'
		],
		difficulty: 3
	}
];
