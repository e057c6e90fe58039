package label

import (
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
