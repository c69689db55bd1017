/** TeX of the page's formulas; `\slot{name}` is where a present number goes. Read by `npm run typeset` only. */
export const TEX = {
	top: String.raw`W(x) = \frac{\sum_{j \le xN} \pi_{(j)}}{\sum_{j=1}^{N} \pi_{(j)}}, \qquad \pi_{(1)} \ge \pi_{(2)} \ge \dots \ge \pi_{(N)}`,
	peak: String.raw`\max_x W(x) = 1 + \frac{L}{\sum_{j} \pi_{(j)}}`,
	topFilled: String.raw`W = \frac{\slot{held}}{\slot{total}} = \slot{share}`,
	peakFilled: String.raw`\max_x W(x) = 1 + \frac{\slot{losses}}{\slot{total}} = \slot{peak}`,
	tierShare: String.raw`s_k = \frac{N_k\,v_k}{\sum_{j} N_j\,v_j}`,
	tierFilled: String.raw`s_1 = \frac{\slot{first}}{\slot{all}} = \slot{share}`,
	product: String.raw`\slot{customers} \times \slot{value}`,
	size: String.raw`\pi = Q\,(1 - b) - Q\,(1 - g) - c = Q\,(g - b) - c`,
	sizeFilled: String.raw`\pi = \slot{volume} - \slot{rebate} - \slot{goods} - \slot{serve} = \slot{profit}`
} as const;
