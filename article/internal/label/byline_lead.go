package label

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// leadBytes is how far into the first paragraph a reporter is named.
const leadBytes = 150

// leadOpeners stand before the names of the reporters in the first paragraph of a Chinese report.
var leadOpeners = [...]string{"（记者", "(记者", "（記者", "(記者", "〔記者", "【記者", "【记者", "[记者", "（本报记者", "（本報記者"}

// leadEnds stand behind them.
const leadEnds = "）)／/〕】]　"

// LeadNames returns the names of the reporters that the first paragraph gives with its place: "（记者王明）" in Chinese, "[서울=...]
// 홍길동 기자 =" in Korean.
func LeadNames(s string) []string {
	if len(s) > leadBytes {
		s = s[:leadBytes]
	}
	for _, open := range leadOpeners {
		if _, rest, ok := strings.Cut(s, open); ok {
			if end := strings.IndexAny(rest, leadEnds); end > 0 {
				return Names("记者 " + strings.TrimLeft(rest[:end], " ：:"))
			}
		}
	}
	before, _, ok := strings.Cut(s, " 기자 =")
	if !ok {
		return nil
	}
	name := before[strings.LastIndexByte(before, ' ')+1:]
	if n := utf8.RuneCountInString(name); n < 2 || n > cjkNameLetters {
		return nil
	}
	return []string{name}
}

// Signers are the names of a printed byline, without words that stand before dates, since some languages write the two
// without a space, and without the house for which a person writes: "Jane Roe, Reuters".
func Signers(s string) []string {
	names := Names(s)
	person := len(names) > 0 && wordsOf(names[0]) > 1 && !isAgency(names[0])
	return slices.DeleteFunc(names, func(name string) bool {
		whole, _ := classes(name)
		return whole&ClassUpdated != 0 || person && name != names[0] && (isAgency(name) || isHouse(name)) && strings.Contains(s, partedBy+name)
	})
}

// partedBy stands between a name and the house in a byline, and between its parts where style sheets set them apart.
const partedBy = ", "
