package label

var (
	croatianPhrases []phrases
	hindiPhrases    []phrases
	persianPhrases  []phrases
	thaiPhrases     []phrases
)
