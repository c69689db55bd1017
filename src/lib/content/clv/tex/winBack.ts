/** TeX of the page's formulas; `\slot{name}` is where a present number goes. Read by `npm run typeset` only. */
export const TEX = {
	staying: String.raw`V_1 = \frac{m}{1+i-r}`,
	atChance: String.raw`V(p) = p\,V_1 + (1-p)\,V_0`,
	ceiling: String.raw`s_{\max} = V(p_1) - V(p_0) = (p_1 - p_0)(V_1 - V_0)`,
	stayingFilled: String.raw`V_1 = \frac{\slot{margin}}{\slot{growth} - \slot{retention}} = \slot{staying}`,
	ceilingFilled: String.raw`s_{\max} = (\slot{rescued} - \slot{alone}) \times (\slot{staying} - \slot{going}) = \slot{ceiling}`,
	chance: String.raw`p(s) = p_0 + (1 - p_0)\,C\left(1 - e^{-ks}\right)`,
	gain: String.raw`G(s) = \bigl(p(s) - p_0\bigr)(V_1 - V_0) - s`,
	best: String.raw`s^{*} = \frac{\ln\bigl((1-p_0)(V_1 - V_0)\,C\,k\bigr)}{k}`,
	chanceFilled: String.raw`p = \slot{alone} + (1 - \slot{alone}) \times \slot{ceiling} \times \left(1 - e^{-\slot{speed} \times \slot{spend}}\right) = \slot{chance}`,
	gainFilled: String.raw`G = (\slot{chance} - \slot{alone}) \times \slot{stake} - \slot{spend} = \slot{gain}`,
	bestFilled: String.raw`s^{*} = \frac{\ln\bigl((1 - \slot{alone}) \times \slot{stake} \times \slot{ceiling} \times \slot{speed}\bigr)}{\slot{speed}} = \slot{best}`,
	second: String.raw`V_2 = m\,\frac{1+i}{1+i-r}`,
	regain: String.raw`G = n\,q\,(V_2 - c_o) - n\,c_a`,
	breakEven: String.raw`q^{*} = \frac{c_a}{V_2 - c_o}`,
	secondFilled: String.raw`V_2 = \slot{margin} \times \frac{\slot{growth}}{\slot{growth} - \slot{retention}} = \slot{second}`,
	regainFilled: String.raw`G = \slot{count} \times \slot{rate} \times (\slot{second} - \slot{offer}) - \slot{count} \times \slot{attempt} = \slot{gain}`,
	breakEvenFilled: String.raw`q^{*} = \frac{\slot{attempt}}{\slot{second} - \slot{offer}} = \slot{share}`,
	callGain: String.raw`g_j = q_j\,V_{2,j} - c_j`,
	callOrder: String.raw`\frac{g_1}{c_1} \ge \frac{g_2}{c_2} \ge \dots > 0`,
	callFilled: String.raw`g_1 = \slot{chance} \times \slot{second} - \slot{cost} = \slot{gain}, \qquad \frac{g_1}{c_1} = \slot{perYuan}`
} as const;
