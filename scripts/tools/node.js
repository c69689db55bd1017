/** The oldest Node this project is built and tested with. */
const OLDEST = { major: 20, minor: 19 };

/**
 * Says in one sentence what to do where Node is too old. Written so that an old Node can read it.
 * @param {string} version as in `process.versions.node`
 * @returns {string} empty where the version will do
 */
export function nodeComplaint(version) {
	const [major = 0, minor = 0] = version.split('.').map(Number);
	const old = major < OLDEST.major || (major === OLDEST.major && minor < OLDEST.minor);
	return old
		? `Liuke needs Node.js ${OLDEST.major}.${OLDEST.minor} or newer; this is ${version}. Install a newer one and run the command again.`
		: '';
}
