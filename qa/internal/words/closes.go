package words

import "sync"

// Closes reports whether a folded text is what a mark behind the last words says: "（完）", "-30-", "[ends]".
func Closes(s string) bool { return closings()[s] }

var closings = sync.OnceValue(func() map[string]bool {
	m := map[string]bool{}
	for _, w := range list("30, end, ends, the end, ende, fin, fine, fim, einde, slut, slutt, loppu, koniec, konec, kraj, конец, кінець, край, son, vége, sfârșit, τέλος, انتهى, پایان, סוף, समाप्त, সমাপ্ত, จบ, " +
		"hết, selesai, tamat, დასასრული, 끝, 完, 全文完, 完结, 完結, 终, 終, 終わり, おわり, 了") {
		m[w] = true
	}
	return m
})
