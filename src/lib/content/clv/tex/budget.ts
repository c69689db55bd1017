/** TeX of the page's formulas; `\slot{name}` is where a present number goes. Read by `npm run typeset` only. */
export const TEX = {
	responses: String.raw`a = C_a\left(1 - e^{-k_a A}\right), \qquad r = C_r\left(1 - e^{-k_r R}\right), \qquad k = -\frac{\ln(1 - p_0/C)}{s_0}`,
	customer: String.raw`V = m + \left(m - \frac{R}{r}\right)\frac{r}{1+i-r}`,
	equity: String.raw`\mathrm{CE} = a\,V - A`,
	wonFilled: String.raw`a = \slot{ceiling} \times \left(1 - e^{-\slot{speed} \times \slot{spend}}\right) = \slot{rate}`,
	keptFilled: String.raw`r = \slot{ceiling} \times \left(1 - e^{-\slot{speed} \times \slot{spend}}\right) = \slot{rate}`,
	customerFilled: String.raw`V = \slot{margin} + \frac{\slot{margin} \times \slot{kept} - \slot{spend}}{\slot{growth} - \slot{kept}} = \slot{customer}`,
	equityFilled: String.raw`\mathrm{CE} = \slot{won} \times \slot{customer} - \slot{spend} = \slot{equity}`,
	optimum: String.raw`\max_{A,\,R}\ a(A)\,V(R) - A`,
	bestAcquisition: String.raw`A^{*} = \frac{\ln(k_a C_a V)}{k_a}`,
	marginals: String.raw`\frac{dA}{da} = \frac{e^{k_a A^{*}}}{k_a C_a} = V = \frac{e^{k_r R^{*}}}{k_r C_r} = \frac{dR}{dr}`,
	bestFilled: String.raw`A^{*} = \frac{\ln(\slot{speed} \times \slot{ceiling} \times \slot{customer})}{\slot{speed}} = \slot{spend}`,
	marginalsFilled: String.raw`\frac{dA}{da} = \slot{acquisition}, \qquad V = \slot{customer}, \qquad \frac{dR}{dr} = \slot{retention}`,
	ratio: String.raw`\frac{A/a}{R/r}`,
	nextYuan: String.raw`\frac{dA}{da} = \frac{e^{k_a A}}{k_a C_a}, \qquad \frac{dR}{dr} = \frac{e^{k_r R}}{k_r C_r}`,
	ratioFilled: String.raw`\frac{\slot{acquisition} / \slot{won}}{\slot{retention} / \slot{kept}} = \slot{ratio}`
} as const;
