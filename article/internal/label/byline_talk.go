package label

import (
	"strings"
	"sync"
)

// talkWords is how many words stand at most before the verb of a line such as "Z Ewą Próbną rozmawia Jan Przykład".
const talkWords = 8

var (
	withOpenerSet = sync.OnceValue(func() map[string]bool { return setOf(withOpeners) })
	talkVerbSet   = sync.OnceValue(func() map[string]bool { return setOf(talkVerbs) })
)

// talkOpener returns where the name begins in a line that tells with whom somebody talked and, behind the verb, who: "Mit Eva Beispiel
// sprach Max Muster". It returns 0 for other lines, among them those on which the sentence goes on behind the name.
func talkOpener(s string) int {
	first, _, ok := strings.Cut(s, " ")
	if !ok || !withOpenerSet()[foldLine(first)] {
		return 0
	}
	at := len(first) + 1
	for n := 1; n <= talkWords; n++ {
		word, _, ok := strings.Cut(s[at:], " ")
		if !ok {
			return 0
		}
		at += len(word) + 1
		if n > 1 && talkVerbSet()[foldLine(word)] {
			if name := strings.TrimRight(s[at:], ". "); IsName(name) && wordsOf(name) > 1 {
				return at
			}
			return 0
		}
	}
	return 0
}
