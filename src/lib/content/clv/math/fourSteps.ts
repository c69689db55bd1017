/** Made by `npm run typeset` from the TeX of the page. */
export const MATH: Readonly<Record<string, string>> = {
	certainEnd:
		'<math display="block" class="tml-display"><mrow><mpadded lspace="0"><mi>CLV</mi></mpadded><mo>=</mo><mrow><munderover><mo movablelimits="false">∑</mo><mrow><mi>t</mi><mo>=</mo><mn>1</mn></mrow><mi>n</mi></munderover></mrow><mfrac><msub><mi>π</mi><mi>t</mi></msub><msup><mrow><mo fence="true" form="prefix" stretchy="false">(</mo><mn>1</mn><mo>+</mo><mi>i</mi><mo fence="true" form="postfix" stretchy="false">)</mo></mrow><mi>t</mi></msup></mfrac></mrow></math>',
	certainStart:
		'<math display="block" class="tml-display"><mrow><mpadded lspace="0"><mi>CLV</mi></mpadded><mo>=</mo><mrow><munderover><mo movablelimits="false">∑</mo><mrow><mi>t</mi><mo>=</mo><mn>1</mn></mrow><mi>n</mi></munderover></mrow><mfrac><msub><mi>π</mi><mi>t</mi></msub><msup><mrow><mo fence="true" form="prefix" stretchy="false">(</mo><mn>1</mn><mo>+</mo><mi>i</mi><mo fence="true" form="postfix" stretchy="false">)</mo></mrow><mrow><mi>t</mi><mo>−</mo><mn>1</mn></mrow></msup></mfrac></mrow></math>',
	keptEnd:
		'<math display="block" class="tml-display"><mrow><mpadded lspace="0"><mi>CLV</mi></mpadded><mo>=</mo><mrow><munderover><mo movablelimits="false">∑</mo><mrow><mi>t</mi><mo>=</mo><mn>1</mn></mrow><mi>n</mi></munderover></mrow><mfrac><mrow><msup><mi>r</mi><mrow class="tml-sml-pad"><mspace width="0.1667em"></mspace><mi>t</mi><mo>−</mo><mn>1</mn></mrow></msup><mspace width="0.1667em"></mspace><msub><mi>π</mi><mi>t</mi></msub></mrow><msup><mrow><mo fence="true" form="prefix" stretchy="false">(</mo><mn>1</mn><mo>+</mo><mi>i</mi><mo fence="true" form="postfix" stretchy="false">)</mo></mrow><mi>t</mi></msup></mfrac></mrow></math>',
	keptStart:
		'<math display="block" class="tml-display"><mrow><mpadded lspace="0"><mi>CLV</mi></mpadded><mo>=</mo><mrow><munderover><mo movablelimits="false">∑</mo><mrow><mi>t</mi><mo>=</mo><mn>1</mn></mrow><mi>n</mi></munderover></mrow><mfrac><mrow><msup><mi>r</mi><mrow class="tml-sml-pad"><mspace width="0.1667em"></mspace><mi>t</mi><mo>−</mo><mn>1</mn></mrow></msup><mspace width="0.1667em"></mspace><msub><mi>π</mi><mi>t</mi></msub></mrow><msup><mrow><mo fence="true" form="prefix" stretchy="false">(</mo><mn>1</mn><mo>+</mo><mi>i</mi><mo fence="true" form="postfix" stretchy="false">)</mo></mrow><mrow><mi>t</mi><mo>−</mo><mn>1</mn></mrow></msup></mfrac></mrow></math>',
	filled:
		'<math display="block" class="tml-display"><mrow><mpadded lspace="0"><mi>CLV</mi></mpadded><mo>=</mo><mtext>@terms@</mtext><mrow><mspace width="0.2778em"></mspace><mo>=</mo><mspace width="0.2778em"></mspace></mrow><mtext>@value@</mtext></mrow></math>',
	certainTerm:
		'<math display="block" class="tml-display"><mfrac><mtext>@profit@</mtext><msup><mtext>@growth@</mtext><mtext>@time@</mtext></msup></mfrac></math>',
	term: '<math display="block" class="tml-display"><mfrac><mrow><msup><mtext>@retention@</mtext><mtext>@kept@</mtext></msup><mo>×</mo><mtext>@profit@</mtext></mrow><msup><mtext>@growth@</mtext><mtext>@time@</mtext></msup></mfrac></math>'
};
