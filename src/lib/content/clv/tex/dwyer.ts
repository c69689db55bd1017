/** TeX of the page's formulas; `\slot{name}` is where a present number goes. Read by `npm run typeset` only. */
export const TEX = {
	retentionstart: String.raw`\mathrm{CLV} = \sum_{t=0}^{n} \frac{(r_1 r_2 \cdots r_t)\, m_t}{(1+d)^{t}}`,
	retentionmiddle: String.raw`\mathrm{CLV} = \sum_{t=0}^{n} \frac{(r_1 r_2 \cdots r_t)\, m_t}{(1+d)^{t+0.5}}`,
	retentionend: String.raw`\mathrm{CLV} = \sum_{t=0}^{n} \frac{(r_1 r_2 \cdots r_t)\, m_t}{(1+d)^{t+1}}`,
	cohortTerm: String.raw`\frac{\slot{kept} \times \slot{margin}}{\slot{growth}^{\slot{time}}}`,
	filled: String.raw`\mathrm{CLV} = \slot{terms} = \slot{value}`,
	migration: String.raw`\mathrm{CLV} = \frac{1}{C_0} \sum_{i=0}^{n} \frac{C_i\, m - B_i\, c}{(1+d)^{i}}`,
	buyers: String.raw`C_i = \sum_{j=1}^{k} C_{i-j}\; p_j \prod_{h=1}^{j-1} (1 - p_h)`,
	buyersTerm: String.raw`\slot{count} \times \slot{chance}`,
	buyersFilled: String.raw`C_2 = \slot{terms} = \slot{buyers}`,
	migrationTerm: String.raw`\frac{\slot{amount}}{\slot{growth}^{\slot{period}}}`,
	migrationFilled: String.raw`\mathrm{CLV} = \frac{1}{\slot{customers}} \left[ \slot{terms} \right] = \slot{value}`,
	markovAfter: String.raw`V_n = \sum_{t=0}^{n} \left[\frac{1}{1+d} P\right]^{t} R`,
	markovLimit: String.raw`V_\infty = \left[ I - \frac{1}{1+d} P \right]^{-1} R`,
	markovFilled: String.raw`V_\infty(1) = \slot{earned} + \frac{\slot{chance} \times \slot{back} + \slot{other} \times \slot{next}}{\slot{growth}} = \slot{value}`
} as const;
