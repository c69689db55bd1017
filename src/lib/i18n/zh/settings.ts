export const zhSettings = {
	title: '设置'
};
