/** TeX of the page's formulas; `\slot{name}` is where a present number goes. Read by `npm run typeset` only. */
export const TEX = {
	account: String.raw`\mathrm{CLV} = \sum_{j} \frac{p_j\,(R_j - C_j)}{(1+i)^{t_j/12}}`,
	spread: String.raw`\sigma = \sqrt{\sum_{j} p_j (1-p_j) \left[\frac{R_j - C_j}{(1+i)^{t_j/12}}\right]^{2}}`,
	eventTerm: String.raw`\frac{\slot{chance} \times (\slot{revenue} - \slot{cost})}{\slot{growth}^{\slot{month}/12}}`,
	filled: String.raw`\mathrm{CLV} = \slot{terms} = \slot{value}`,
	spreadFilled: String.raw`\sigma = \slot{deviation}`
} as const;
