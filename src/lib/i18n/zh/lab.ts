export const zhLab = {
	title: '实验室'
};
