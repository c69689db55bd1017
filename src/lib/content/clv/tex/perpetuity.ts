/** TeX of the page's formulas; `\slot{name}` is where a present number goes. Read by `npm run typeset` only. */
export const TEX = {
	afterRenewal: String.raw`\mathrm{CLV} = \sum_{t=1}^{\infty} m \, \frac{r^{t}}{(1+i)^{t}} = m \times \frac{r}{1+i-r}`,
	firstCertain: String.raw`\mathrm{CLV} = \sum_{t=1}^{\infty} m \, \frac{r^{\,t-1}}{(1+i)^{t}} = m \times \frac{1}{1+i-r}`,
	immediate: String.raw`\mathrm{CLV} = \sum_{t=0}^{\infty} m \, \frac{r^{t}}{(1+i)^{t}} = m \times \frac{1+i}{1+i-r}`,
	afterRenewalGrowth: String.raw`\mathrm{CLV} = \sum_{t=1}^{\infty} m\,(1+g)^{t-1} \, \frac{r^{t}}{(1+i)^{t}} = m \times \frac{r}{1+i-r\,(1+g)}`,
	firstCertainGrowth: String.raw`\mathrm{CLV} = \sum_{t=1}^{\infty} m\,(1+g)^{t-1} \, \frac{r^{\,t-1}}{(1+i)^{t}} = m \times \frac{1}{1+i-r\,(1+g)}`,
	immediateGrowth: String.raw`\mathrm{CLV} = \sum_{t=0}^{\infty} m\,(1+g)^{t} \, \frac{r^{t}}{(1+i)^{t}} = m \times \frac{1+i}{1+i-r\,(1+g)}`,
	filledAfterRenewal: String.raw`\mathrm{CLV} = \slot{margin} \times \frac{\slot{retention}}{1+\slot{discount}-\slot{retention}} = \slot{margin} \times \slot{multiple} = \slot{value}`,
	filledFirstCertain: String.raw`\mathrm{CLV} = \slot{margin} \times \frac{1}{1+\slot{discount}-\slot{retention}} = \slot{margin} \times \slot{multiple} = \slot{value}`,
	filledImmediate: String.raw`\mathrm{CLV} = \slot{margin} \times \frac{1+\slot{discount}}{1+\slot{discount}-\slot{retention}} = \slot{margin} \times \slot{multiple} = \slot{value}`,
	filledAfterRenewalGrowth: String.raw`\mathrm{CLV} = \slot{margin} \times \frac{\slot{retention}}{1+\slot{discount}-\slot{retention} \times (1+\slot{growth})} = \slot{margin} \times \slot{multiple} = \slot{value}`,
	filledFirstCertainGrowth: String.raw`\mathrm{CLV} = \slot{margin} \times \frac{1}{1+\slot{discount}-\slot{retention} \times (1+\slot{growth})} = \slot{margin} \times \slot{multiple} = \slot{value}`,
	filledImmediateGrowth: String.raw`\mathrm{CLV} = \slot{margin} \times \frac{1+\slot{discount}}{1+\slot{discount}-\slot{retention} \times (1+\slot{growth})} = \slot{margin} \times \slot{multiple} = \slot{value}`,
	overChurn: String.raw`\frac{m}{1-r} = \mathrm{CLV} \big|_{\,i=0}`,
	fixedLifetimeEnd: String.raw`L = \frac{1}{1-r}, \qquad m \times \frac{1-(1+i)^{-L}}{i}`,
	fixedLifetimeStart: String.raw`L = \frac{1}{1-r}, \qquad m \times \frac{1-(1+i)^{-L}}{i} \times (1+i)`,
	filledOverChurn: String.raw`\frac{\slot{margin}}{1-\slot{retention}} = \slot{overChurn}`,
	filledFixedEnd: String.raw`L = \frac{1}{1-\slot{retention}} = \slot{lifetime}, \qquad \slot{margin} \times \frac{1-\slot{base}^{-\slot{lifetime}}}{\slot{discount}} = \slot{fixed}`,
	filledFixedStart: String.raw`L = \frac{1}{1-\slot{retention}} = \slot{lifetime}, \qquad \slot{margin} \times \frac{1-\slot{base}^{-\slot{lifetime}}}{\slot{discount}} \times \slot{base} = \slot{fixed}`
} as const;
