export const zhHome = {
	title: '留客：客户关系实验室'
};
