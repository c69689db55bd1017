/** TeX of the page's formulas; `\slot{name}` is where a present number goes. Read by `npm run typeset` only. */
export const TEX = {
	survival: String.raw`S(n) = \prod_{t=1}^{n} r_t`,
	retention: String.raw`r_t = \frac{\beta + t - 1}{\alpha + \beta + t - 1}`,
	churn: String.raw`P(T=1) = \frac{\alpha}{\alpha+\beta}, \qquad P(T=t) = P(T=t-1)\,\frac{\beta + t - 2}{\alpha + \beta + t - 1}`,
	survivalFilled: String.raw`S(\slot{years}) = \slot{factors} = \slot{value}`,
	factor: String.raw`\frac{\slot{stay}}{\slot{all}}`,
	residual: String.raw`V_n = m \sum_{k=0}^{\infty} \frac{S(n+k)}{S(n-1)} \cdot \frac{1}{(1+i)^{k}} = m \cdot \mathrm{DERL}(n)`,
	residualAlike: String.raw`\bar V = \frac{m\,\bar r\,(1+i)}{1+i-\bar r}, \qquad \bar r = \frac{\beta}{\alpha+\beta}`,
	residualFilled: String.raw`\slot{margin} \times \left( \slot{terms} \right) = \slot{margin} \times \slot{derl} = \slot{value}`,
	term: String.raw`\frac{\slot{chance}}{\slot{growth}^{\slot{time}}}`,
	alikeFilled: String.raw`\frac{\slot{margin} \times \slot{retention} \times \slot{growth}}{\slot{growth} - \slot{retention}} = \slot{value}`,
	base: String.raw`V = \sum_{n} N_n\, m\, \mathrm{DERL}(n)`,
	baseAlike: String.raw`\bar V = N\,\frac{m\,\bar r\,(1+i)}{1+i-\bar r}, \qquad \bar r = \frac{1}{N}\sum_{n} N_n\, r_n`,
	baseFilled: String.raw`\slot{terms} = \slot{value}`,
	group: String.raw`\slot{customers} \times \slot{residual}`,
	baseAlikeFilled: String.raw`\slot{customers} \times \frac{\slot{margin} \times \slot{retention} \times \slot{growth}}{\slot{growth} - \slot{retention}} = \slot{value}`
} as const;
