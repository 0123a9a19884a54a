/** Words that carry no subject; a question consists mostly of them. */
export const stopWords: ReadonlySet<string> = new Set(
	`af alle alt at bare blev blive bliver da de deres det dem den der dig din dit du efter eller en er
	et findes for fra får før gør gøre ham han har have hun hvad hvem hver hvilke hvilken hvilket hvis
	hvor hvordan hvorfor hvornår i ikke ind ja jeg jer jeres kan kun lige man mange med meget mener min
	mit mod mon må nej nogen nogle noget nok nu når og også om op os over på sig siger sin skal skulle
	som så til ud under var vi ved vil være vores`.split(/\s+/),
);
