/** Traditional characters with their simplified ones: `㑯 㑔|㩜 㨫 …|…`, the usual one first. */
declare module 'opencc-js/dict/TSCharacters' {
	const pairs: string;
	export default pairs;
}
