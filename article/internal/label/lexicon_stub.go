package label

var (
	croatianPhrases   []phrases
	greekPhrases      []phrases
	hindiPhrases      []phrases
	indonesianPhrases []phrases
	persianPhrases    []phrases
	romanianPhrases   []phrases
	thaiPhrases       []phrases
	vietnamesePhrases []phrases
)
