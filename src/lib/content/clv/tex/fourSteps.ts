/** TeX of the page's formulas; `\slot{name}` is where a present number goes. Read by `npm run typeset` only. */
export const TEX = {
	certainEnd: String.raw`\mathrm{CLV} = \sum_{t=1}^{n} \frac{\pi_t}{(1+i)^{t}}`,
	certainStart: String.raw`\mathrm{CLV} = \sum_{t=1}^{n} \frac{\pi_t}{(1+i)^{t-1}}`,
	keptEnd: String.raw`\mathrm{CLV} = \sum_{t=1}^{n} \frac{r^{\,t-1}\,\pi_t}{(1+i)^{t}}`,
	keptStart: String.raw`\mathrm{CLV} = \sum_{t=1}^{n} \frac{r^{\,t-1}\,\pi_t}{(1+i)^{t-1}}`,
	filled: String.raw`\mathrm{CLV} = \slot{terms} = \slot{value}`,
	certainTerm: String.raw`\frac{\slot{profit}}{\slot{growth}^{\slot{time}}}`,
	term: String.raw`\frac{\slot{retention}^{\slot{kept}} \times \slot{profit}}{\slot{growth}^{\slot{time}}}`
} as const;
