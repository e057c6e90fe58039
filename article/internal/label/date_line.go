package label

import (
	"iter"
	"strings"

	"github.com/verbatim-go/verbatim/article"
)

// LineDate is a date that a line prints.
type LineDate struct {
	Date       article.Date
	Start, End int    // where it stands
	Lead       string // what stands between it and the date before it
}

// lineDates is how many dates of one line are read.
const lineDates = 3

// Dates yields the dates of a line in their order.
func Dates(line, lang string) iter.Seq[LineDate] {
	return func(yield func(LineDate) bool) {
		from := 0
		for range lineDates {
			d, start, end, ok := FindDate(line[from:], lang)
			if !ok || !yield(LineDate{d, from + start, from + end, line[from : from+start]}) {
				return
			}
			from += end
		}
	}
}

// Changed reports whether the words before a date say that the piece was changed then: "Updated 14 March 2024".
func (d *LineDate) Changed() bool {
	lead := strings.ToLower(d.Lead)
	for _, w := range changedWords {
		if strings.Contains(lead, w) {
			return true
		}
	}
	return false
}

// Spans reports whether the date opens a stretch of time in its line: "March 3, 1936 - March 8, 2024".
func (d *LineDate) Spans(line string) bool {
	rest := strings.TrimLeft(line[d.End:], " ")
	for _, dash := range [...]string{"-", "–", "—", "‑"} {
		if after, ok := strings.CutPrefix(rest, dash); ok {
			last, start, _, found := FindDate(after, "")
			same := last.Year == d.Date.Year && last.Month == d.Date.Month && last.Day == d.Date.Day // in another calendar
			return found && start <= len(" ") && !same
		}
	}
	return false
}

// changedWords are words, or parts of them, that say that a piece was changed. "jour" is also a day: only what stands
// before a date is read.
var changedWords = [...]string{
	"ažurira", "aggiorna", "aktualisier", "aktualiz", "actualiz", "actualisé", "atualiz", "atjaun", "atnaujin", "bijgewerkt", "breytt", "diperbarui", "edited",
	"frissít", "frissül", "geändert", "gewijzigd", "güncelle", "izmijen", "izmjen", "izmenjen", "mis à jour", "mise à jour", "kemaskini", "modific", "modifié", "muokattu",
	"módosít", "opdateret", "oppdatert", "päivitet", "revised", "ändrad", "updat", "uppdaterad", "uppfært", "uuendat", "überarbeitet", "cập nhật",
	"обновл", "обновен", "изменен", "оновлен", "змінен", "ενημέρωσ", "ενημερώ", "τροποπο", "עודכן", "עדכון", "تحديث", "روزرسانی", "به‌روز",
	"actualitz", "posodob", "kemas kini", "eguneratu", "ажурир", "განახლ", "আপডেট", "अपडेट", "अद्यतन", "อัปเดต", "อัพเดท", "แก้ไข", "更新", "수정", "업데이트",
}
