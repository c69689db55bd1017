import fc from 'fast-check';

/*
 * Ways in which a file comes to harm, or is made to do harm: what fuzz tests do to valid ones.
 */

/** Bytes cut, flipped, put in, doubled. */
export function damagedBytes(whole: fc.Arbitrary<Uint8Array>): fc.Arbitrary<Uint8Array> {
	const place = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
	const edit = fc.oneof(
		fc.record({ kind: fc.constant('cut' as const), at: place }),
		fc.record({ kind: fc.constant('flip' as const), at: place, bit: fc.nat(7) }),
		fc.record({ kind: fc.constant('put' as const), at: place, bytes: fc.uint8Array({ maxLength: 20 }) }),
		fc.record({ kind: fc.constant('drop' as const), at: place, count: fc.nat(200) }),
		fc.record({ kind: fc.constant('double' as const), at: place, count: fc.nat(200) })
	);
	return fc.tuple(whole, fc.array(edit, { minLength: 1, maxLength: 4 })).map(([bytes, edits]) =>
		edits.reduce((now, change) => {
			const at = Math.floor(change.at * now.length);
			const [head, tail] = [now.subarray(0, at), now.subarray(at)];
			switch (change.kind) {
				case 'cut':
					return head;
				case 'flip':
					return now.map((byte, i) => (i === at ? byte ^ (1 << change.bit) : byte));
				case 'put':
					return joined(head, change.bytes, tail);
				case 'drop':
					return joined(head, tail.subarray(change.count));
				case 'double':
					return joined(head, tail.subarray(0, change.count), tail);
			}
		}, bytes)
	);
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
	return Uint8Array.from(parts.flatMap((part) => [...part]));
}

const deep = (depth: number) => {
	let value: unknown = 1;
	for (let i = 0; i < depth; i++) value = i % 2 ? [value] : { inner: value };
	return value;
};

/** What stands where something else should. */
const intruder: fc.Arbitrary<unknown> = fc.oneof(
	fc.constantFrom<unknown>(null, true, '', 0, -1, 1e308, -1e308, 2 ** 53, 0.1, [], {}, 'x'.repeat(100_000)),
	fc.constantFrom(20, 60).map(deep),
	fc.constant('<img src=x onerror=alert(1)>'),
	fc.constant(JSON.parse('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}')),
	fc.constant(Array.from({ length: 2_000 }, () => ({ id: 'x' }))),
	fc.jsonValue()
);

/** A JSON value with some of its parts replaced, taken out, doubled or given names that objects have a use for. */
export function damagedJson(whole: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
	const step = fc.record({
		path: fc.array(fc.nat(1000), { minLength: 1, maxLength: 8 }),
		kind: fc.constantFrom('replace', 'remove', 'double', 'poison'),
		put: intruder
	});
	return fc.tuple(whole, fc.array(step, { minLength: 1, maxLength: 4 })).map(([value, steps]) => {
		const copy: unknown = structuredClone(value);
		for (const { path, kind, put } of steps) harm(copy, path, kind, structuredClone(put));
		return copy;
	});
}

/** Walks down a path of positions as far as there are objects, and does harm there. */
function harm(value: unknown, [at, ...rest]: readonly number[], kind: string, put: unknown): void {
	if (!(value instanceof Object) || at === undefined) return;
	const names = Object.keys(value);
	const name = names[at % Math.max(1, names.length)];
	if (name === undefined) return;
	const inside: unknown = Reflect.get(value, name);
	if (rest.length > 0 && inside instanceof Object && Object.keys(inside).length > 0) {
		return harm(inside, rest, kind, put);
	}
	if (kind === 'remove') Reflect.deleteProperty(value, name);
	else if (kind === 'double' && Array.isArray(value)) value.push(structuredClone(inside));
	else if (kind === 'poison') {
		Object.defineProperty(value, '__proto__', { value: put, enumerable: true, configurable: true });
	} else Reflect.set(value, name, put);
}
