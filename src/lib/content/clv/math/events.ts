/** Made by `npm run typeset` from the TeX of the page. */
export const MATH: Readonly<Record<string, string>> = {
	account:
		'<math display="block" class="tml-display"><mrow><mpadded lspace="0"><mi>CLV</mi></mpadded><mo>=</mo><mrow><munder><mo movablelimits="false">∑</mo><mi>j</mi></munder></mrow><mfrac><mrow><msub><mi>p</mi><mi>j</mi></msub><mspace width="0.1667em"></mspace><mrow><mo fence="true" form="prefix" stretchy="false">(</mo><msub><mi>R</mi><mi>j</mi></msub><mo>−</mo><msub><mi>C</mi><mi>j</mi></msub><mo fence="true" form="postfix" stretchy="false">)</mo></mrow></mrow><msup><mrow><mo fence="true" form="prefix" stretchy="false">(</mo><mn>1</mn><mo>+</mo><mi>i</mi><mo fence="true" form="postfix" stretchy="false">)</mo></mrow><mrow><msub><mi>t</mi><mi>j</mi></msub><mi>/</mi><mn>12</mn></mrow></msup></mfrac></mrow></math>',
	spread:
		'<math display="block" class="tml-display"><mrow><mi>σ</mi><mo>=</mo><msqrt><mrow><mrow><munder><mo movablelimits="false">∑</mo><mi>j</mi></munder></mrow><msub><mi>p</mi><mi>j</mi></msub><mrow><mo fence="true" form="prefix" stretchy="false">(</mo><mn>1</mn><mo>−</mo><msub><mi>p</mi><mi>j</mi></msub><mo fence="true" form="postfix" stretchy="false">)</mo></mrow><msup><mrow><mo fence="true" form="prefix" stretchy="true">[</mo><mfrac><mrow><msub><mi>R</mi><mi>j</mi></msub><mo>−</mo><msub><mi>C</mi><mi>j</mi></msub></mrow><msup><mrow><mo fence="true" form="prefix" stretchy="false">(</mo><mn>1</mn><mo>+</mo><mi>i</mi><mo fence="true" form="postfix" stretchy="false">)</mo></mrow><mrow><msub><mi>t</mi><mi>j</mi></msub><mi>/</mi><mn>12</mn></mrow></msup></mfrac><mo fence="true" form="postfix" stretchy="true">]</mo></mrow><mn>2</mn></msup></mrow></msqrt></mrow></math>',
	eventTerm:
		'<math display="block" class="tml-display"><mfrac><mrow><mtext>@chance@</mtext><mo>×</mo><mrow><mo fence="true" form="prefix" stretchy="false">(</mo><mtext>@revenue@</mtext><mrow><mspace width="0.222em"></mspace><mo>−</mo><mspace width="0.222em"></mspace></mrow><mtext>@cost@</mtext><mo fence="true" form="postfix" stretchy="false">)</mo></mrow></mrow><msup><mtext>@growth@</mtext><mrow><mtext>@month@</mtext><mi>/</mi><mn>12</mn></mrow></msup></mfrac></math>',
	filled:
		'<math display="block" class="tml-display"><mrow><mpadded lspace="0"><mi>CLV</mi></mpadded><mo>=</mo><mtext>@terms@</mtext><mrow><mspace width="0.2778em"></mspace><mo>=</mo><mspace width="0.2778em"></mspace></mrow><mtext>@value@</mtext></mrow></math>',
	spreadFilled:
		'<math display="block" class="tml-display"><mrow><mi>σ</mi><mo>=</mo><mtext>@deviation@</mtext></mrow></math>'
};
