/** What a function gives back that can fail in foreseeable ways: a failure is a value, not an exception. */
export type Result<Value, Failure> =
	{ readonly ok: true; readonly value: Value } | { readonly ok: false; readonly error: Failure };

/** A success. */
export function ok<Value>(value: Value): { readonly ok: true; readonly value: Value } {
	return { ok: true, value };
}

/** A failure. */
export function fail<Failure>(error: Failure): { readonly ok: false; readonly error: Failure } {
	return { ok: false, error };
}
