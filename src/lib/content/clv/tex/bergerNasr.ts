/** TeX of the page's formulas; `\slot{name}` is where a present number goes. Read by `npm run typeset` only. */
export const TEX = {
	case1: String.raw`\mathrm{CLV} = GC \sum_{i=0}^{n} \frac{r^{i}}{(1+d)^{i}} - M \sum_{i=1}^{n} \frac{r^{i-1}}{(1+d)^{i-0.5}}`,
	case1Filled: String.raw`\mathrm{CLV} = \slot{margin} \sum_{i=0}^{\slot{years}} \frac{\slot{retention}^{i}}{\slot{growth}^{i}} - \slot{promotion} \sum_{i=1}^{\slot{years}} \frac{\slot{retention}^{i-1}}{\slot{growth}^{i-0.5}}`,
	case2a: String.raw`\mathrm{CLV} = GC' \sum_{i=0}^{pn} \frac{(r')^{i}}{(1+d)^{i/p}} - M' \sum_{i=1}^{pn} \frac{(r')^{i-1}}{(1+d)^{(i-0.5)/p}}`,
	case2aFilled: String.raw`\mathrm{CLV} = \slot{margin} \sum_{i=0}^{\slot{cycles}} \frac{\slot{retention}^{i}}{\slot{growth}^{i/\slot{perYear}}} - \slot{promotion} \sum_{i=1}^{\slot{cycles}} \frac{\slot{retention}^{i-1}}{\slot{growth}^{(i-0.5)/\slot{perYear}}}`,
	case2b: String.raw`\mathrm{CLV} = GC' \sum_{i=0}^{n/q} \frac{(r')^{i}}{(1+d)^{iq}} - M \sum_{i=1}^{n} \frac{(r')^{(i-1)/q}}{(1+d)^{i-0.5}}`,
	case2bFilled: String.raw`\mathrm{CLV} = \slot{margin} \sum_{i=0}^{\slot{sales}} \frac{\slot{retention}^{i}}{\slot{growth}^{\slot{every} i}} - \slot{promotion} \sum_{i=1}^{\slot{years}} \frac{\slot{retention}^{(i-1)/\slot{every}}}{\slot{growth}^{i-0.5}}`,
	difference: String.raw`\phantom{\mathrm{CLV}} = \slot{margins} - \slot{promotions} = \slot{value}`,
	case3: String.raw`\mathrm{CLV} = \sum_{t=0}^{n} \pi(t) \left[\frac{r}{1+d}\right]^{t}`,
	term: String.raw`\slot{profit} \left[\frac{\slot{retention}}{\slot{growth}}\right]^{\slot{year}}`,
	filled: String.raw`\mathrm{CLV} = \slot{terms} = \slot{value}`,
	case4: String.raw`\mathrm{CLV} = \int_{0}^{n} \pi(t) \left[\frac{r}{1+d}\right]^{t} dt = \int_{0}^{n} \pi(t)\, e^{k t}\, dt, \quad k = \ln\frac{r}{1+d}`,
	curve: String.raw`\pi(t) = \begin{cases} h\,t^{2} + v & t \le g \\ h\,g^{2} + v + N\left(1 - e^{\,g-t}\right) & t > g \end{cases}`,
	rate: String.raw`k = \ln\frac{\slot{retention}}{\slot{growth}} = \slot{rate}`,
	case4Filled: String.raw`\mathrm{CLV} = \int_{0}^{\slot{turn}} \pi(t)\, e^{\slot{rate} t}\, dt + \int_{\slot{turn}}^{\slot{years}} \pi(t)\, e^{\slot{rate} t}\, dt = \slot{early} + \slot{late} = \slot{value}`,
	case5: String.raw`\mathrm{CLV} = \frac{1}{C_0}\left[ GC \sum_{i=0}^{n} \frac{C_i}{(1+d)^{i}} - M \sum_{i=1}^{n} \frac{B_{i-1}}{(1+d)^{i-0.5}} \right]`,
	buyers: String.raw`C_i = \sum_{j=1}^{k} C_{i-j}\; p_j \prod_{h=1}^{j-1} (1 - p_h)`,
	buyersTerm: String.raw`\slot{count} \times \slot{chance}`,
	buyersFilled: String.raw`C_2 = \slot{terms} = \slot{buyers}`,
	migrationTerm: String.raw`\frac{\slot{amount}}{\slot{growth}^{\slot{period}}}`,
	migrationFilled: String.raw`\mathrm{CLV} = \frac{1}{\slot{customers}} \left[ \slot{terms} \right] = \slot{value}`
} as const;
