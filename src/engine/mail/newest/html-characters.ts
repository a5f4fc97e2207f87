/** Names of the characters U+00A0 to U+00FF in their order. HTML 4.01, section 24.2; these may stand without a semicolon. */
export const LATIN_CHARACTERS = `
nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para
middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave
Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc
Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc
iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml
`;

/**
 * Names of other characters as `name=character`, or `name=#code`: the rest of HTML 4.01, sections 24.3 and 24.4, and of HTML 5 the
 * signs of ASCII and the Cyrillic letters. Mail programs write no others, and all 2,231 weigh as much as a language.
 */
export const OTHER_CHARACTERS = `
Tab=#9 NewLine=#10 excl=! quot=" num=# dollar=#36 percnt=% amp=& apos=#39 lpar=( rpar=) ast=* plus=+ comma=, period=.
sol=/ colon=: semi=; lt=< equals=#61 gt=> quest=? commat=@ lsqb=[ lbrack=[ bsol=#92 rsqb=] rbrack=] lowbar=_ grave=#96
lbrace=#123 lcub=#123 verbar=| vert=| rbrace=#125 rcub=#125 OElig=Œ oelig=œ Scaron=Š scaron=š Yuml=Ÿ fnof=ƒ circ=ˆ
tilde=˜ Alpha=Α Beta=Β Gamma=Γ Delta=Δ Epsilon=Ε Zeta=Ζ Eta=Η Theta=Θ Iota=Ι Kappa=Κ Lambda=Λ Mu=Μ Nu=Ν Xi=Ξ Omicron=Ο
Pi=Π Rho=Ρ Sigma=Σ Tau=Τ Upsilon=Υ Phi=Φ Chi=Χ Psi=Ψ Omega=Ω alpha=α beta=β gamma=γ delta=δ epsilon=ε zeta=ζ eta=η
theta=θ iota=ι kappa=κ lambda=λ mu=μ nu=ν xi=ξ omicron=ο pi=π rho=ρ sigmaf=ς sigma=σ tau=τ upsilon=υ phi=φ chi=χ psi=ψ
omega=ω thetasym=ϑ upsih=ϒ piv=ϖ IOcy=Ё DJcy=Ђ GJcy=Ѓ Jukcy=Є DScy=Ѕ Iukcy=І YIcy=Ї Jsercy=Ј LJcy=Љ NJcy=Њ TSHcy=Ћ
KJcy=Ќ Ubrcy=Ў DZcy=Џ Acy=А Bcy=Б Vcy=В Gcy=Г Dcy=Д IEcy=Е ZHcy=Ж Zcy=З Icy=И Jcy=Й Kcy=К Lcy=Л Mcy=М Ncy=Н Ocy=О Pcy=П
Rcy=Р Scy=С Tcy=Т Ucy=У Fcy=Ф KHcy=Х TScy=Ц CHcy=Ч SHcy=Ш SHCHcy=Щ HARDcy=Ъ Ycy=Ы SOFTcy=Ь Ecy=Э YUcy=Ю YAcy=Я acy=а
bcy=б vcy=в gcy=г dcy=д iecy=е zhcy=ж zcy=з icy=и jcy=й kcy=к lcy=л mcy=м ncy=н ocy=о pcy=п rcy=р scy=с tcy=т ucy=у
fcy=ф khcy=х tscy=ц chcy=ч shcy=ш shchcy=щ hardcy=ъ ycy=ы softcy=ь ecy=э yucy=ю yacy=я iocy=ё djcy=ђ gjcy=ѓ jukcy=є
dscy=ѕ iukcy=і yicy=ї jsercy=ј ljcy=љ njcy=њ tshcy=ћ kjcy=ќ ubrcy=ў dzcy=џ ensp=#8194 emsp=#8195 thinsp=#8201
ZeroWidthSpace=#8203 zwnj=#8204 zwj=#8205 lrm=#8206 rlm=#8207 hyphen=‐ dash=‐ ndash=– mdash=— horbar=― lsquo=‘ rsquo=’
rsquor=’ sbquo=‚ lsquor=‚ ldquo=“ rdquo=” rdquor=” bdquo=„ ldquor=„ dagger=† Dagger=‡ bull=• hellip=… permil=‰ prime=′
Prime=″ lsaquo=‹ rsaquo=› oline=‾ frasl=⁄ NoBreak=#8288 euro=€ image=ℑ numero=№ weierp=℘ real=ℜ trade=™ alefsym=ℵ larr=←
leftarrow=← uarr=↑ rarr=→ rightarrow=→ darr=↓ harr=↔ crarr=↵ lArr=⇐ uArr=⇑ rArr=⇒ dArr=⇓ hArr=⇔ forall=∀ part=∂ exist=∃
empty=∅ nabla=∇ isin=∈ notin=∉ ni=∋ prod=∏ sum=∑ minus=− lowast=∗ radic=√ prop=∝ infin=∞ ang=∠ and=∧ or=∨ cap=∩ cup=∪
int=∫ there4=∴ sim=∼ cong=≅ asymp=≈ ne=≠ equiv=≡ le=≤ ge=≥ sub=⊂ sup=⊃ nsub=⊄ sube=⊆ supe=⊇ oplus=⊕ otimes=⊗ perp=⊥
sdot=⋅ lceil=⌈ rceil=⌉ lfloor=⌊ rfloor=⌋ lang=〈 rang=〉 loz=◊ bigstar=★ star=☆ phone=☎ spades=♠ clubs=♣ hearts=♥ diams=♦
check=✓ cross=✗
`;
