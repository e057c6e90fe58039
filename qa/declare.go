package qa

import (
	"slices"
	"strings"

	"github.com/verbatim-go/verbatim/article"
	"github.com/verbatim-go/verbatim/qa/internal/words"
)

// declares looks for a phrase by which title, deck or introduction call the piece a conversation.
// It returns 2 where headline, deck or a note of the editors say so, 1 where the introduction does.
func (d *doc) declares() (string, int) {
	for _, t := range []string{fold(d.in.Title), fold(d.in.Deck)} {
		if p, ok := d.anyPhrase(t, func(l *words.Lang) []string { return l.Talk }); ok {
			return p, 2
		}
	}
	found := ""
	for _, h := range d.in.Hints { // section lines, bylines, descriptions
		t := fold(h)
		for _, l := range d.lex.langs {
			if f, ok := containsPhrase(t, l.By); ok && d.byStands(t, f, wordCount(h)) {
				return h, 2
			}
		}
		if p, ok := d.anyPhrase(t, func(l *words.Lang) []string { return l.Talk }); ok {
			found = p
		}
	}
	for i := range d.pieces {
		if i > introPieces {
			break
		}
		if k, ok := d.noteKind(&d.pieces[i]); ok && k == article.NoteInterviewer {
			return d.pieces[i].text, 2
		}
		if p, ok := d.anyPhrase(d.pieces[i].low, func(l *words.Lang) []string { return l.Talk }); ok && found == "" {
			found = p
		}
	}
	if found != "" {
		return found, 1
	}
	return "", 0
}

// anyPhrase looks in a folded text for one of the phrases of the languages at hand.
func (d *doc) anyPhrase(folded string, of func(*words.Lang) []string) (string, bool) {
	h := hear(folded)
	for _, l := range d.lex.langs {
		if p, ok := h.phrase(of(l)); ok {
			return p, true
		}
	}
	return "", false
}

// Questions that a reader asks rather than an interviewer: they speak of "I", and the answers of "you".
const (
	ownLeast      = 2
	ownShare      = 0.3
	addressMost   = 0.5 // of the questions may address whom they are put to
	faqCoverage   = 0.6 // of the words must stand in turns where nothing but alternation shows them
	ownReplies    = 0.3 // of the answers must address him
	ownQuestions  = 3
	speakingShare = 0.3 // of the answers speak of themselves where somebody gives them
)

// readersAsk reports whether the unlabelled questions of r are the readers': then nobody is interviewed.
func (d *doc) readersAsk(r *reading, c counts) bool {
	return c.labelled == 0 && c.asks >= ownQuestions && c.own >= ownLeast && share(c.own, c.asks) >= ownShare && share(c.asked, c.asks) >= 0.8 &&
		share(c.addressed, c.asks) <= addressMost && share(c.replies, c.answers) >= ownReplies && d.interviewNote() == ""
}

// interviewNote is the remark by which the editors say who interviewed, "" when there is none.
func (d *doc) interviewNote() string {
	for i := range d.pieces {
		if k, ok := d.noteKind(&d.pieces[i]); ok && k == article.NoteInterviewer {
			return d.pieces[i].text
		}
	}
	return ""
}

// nobodyAnswers reports whether the answers of a list that calls itself questions and answers are nobody's: they bear no labels
// and hardly speak of themselves. declared is the phrase by which the piece calls itself a conversation, "" without one.
func (d *doc) nobodyAnswers(c counts, declared string) bool {
	if c.labelled > 0 || share(c.spoken, c.answers) >= speakingShare || d.interviewNote() != "" {
		return false
	}
	_, same := containsPhrase(declared, d.phrases(func(l *words.Lang) []string { return l.FAQ }))
	return declared == "" || same
}

// phrases joins the phrases of the languages at hand.
func (d *doc) phrases(of func(*words.Lang) []string) []string {
	var out []string
	for _, l := range d.lex.langs {
		out = append(out, of(l)...)
	}
	return out
}

// isFAQ reports whether r is a list of questions and answers, and by what. It must call itself one, or bear markers on both sides.
func (d *doc) isFAQ(r *reading, c counts) (string, bool) {
	if c.asks < 2 || c.answers < 2 || share(c.asked, c.asks) < 0.8 {
		return "", false
	}
	if c.voices >= 2 && share(c.labelled, c.turns) > 0.8 {
		for _, v := range r.voices {
			if v.word&(words.Question|words.Answer) == 0 {
				return "", false
			}
		}
		return "markers", true
	}
	if r.name == alternation && share(c.inside, c.all) < faqCoverage {
		return "", false
	}
	of := func(l *words.Lang) []string { return l.FAQ }
	if p, ok := d.anyPhrase(fold(d.in.Title), of); ok {
		return p, true
	}
	for i := 0; i < r.starts[0].piece; i++ {
		if p := &d.pieces[i]; p.kind == kindHeading || p.words <= 6 {
			if f, ok := d.anyPhrase(p.low, of); ok {
				return f, true
			}
		}
	}
	return "", false
}

// editedWords bounds a note on editing that does not say what was edited.
const editedWords = 25

// noteKind reports whether p is a remark of the editors, and of which kind.
func (d *doc) noteKind(p *piece) (article.NoteKind, bool) {
	if p.words == 0 || p.words > 80 {
		return 0, false
	}
	t, h := p.low, hear(p.low)
	for _, l := range d.lex.langs {
		_, edited := h.phrase(l.Edited)
		edited = edited && p.first < 3 && (p.words <= editedWords || p.words < 60 && d.declared(p.text))
		if f, ok := h.phrase(l.By); ok && d.byStands(t, f, p.words) && !(edited && (opensOnly(p.text) || d.namesGuest(p.text))) {
			return article.NoteInterviewer, true
		}
		if edited {
			return article.NoteEditing, true
		}
		if f, ok := h.phrase(l.Translated); ok && (p.words < 25 || indexPhrase(t, f) < 10) {
			return article.NoteTranslation, true
		}
		if f, ok := h.phrase(l.Corrected); ok && indexPhrase(t, f) < 5 {
			return article.NoteCorrection, true
		}
	}
	if p.kind != kindPara || p.words > editedWords {
		return 0, false
	}
	names := strings.FieldsFunc(p.look, func(r rune) bool { return r == ' ' || r == '-' || r == '_' })
	if slices.Contains(names, "edited") && !d.lex.known && opensOnly(p.text) { // who is named there may have asked
		return article.NoteEditing, true
	}
	return article.NoteOther, slices.ContainsFunc(names, isNoteClass)
}

// isNoteClass reports whether a part of the name that the markup gives a paragraph calls it a remark.
func isNoteClass(w string) bool { return w == "note" || w == "notice" }

// opensOnly reports whether a note bears capitals on its first words alone, "The interview was shortened": it names nobody.
func opensOnly(text string) bool {
	ws := strings.Fields(text)
	for _, w := range ws[min(len(ws), openingWords):] {
		if isName(w) {
			return false
		}
	}
	return hasCase(text)
}

// namesGuest reports whether the only full name of a note stands behind "with": it tells who was asked.
func (d *doc) namesGuest(text string) bool {
	ws := strings.Fields(text)
	guest := false
	for i := 1; i+1 < len(ws); i++ {
		if !isName(ws[i]) || !isName(ws[i+1]) || i < openingWords {
			continue
		}
		if !words.Is(fold(ws[i-1]), words.With) {
			return false
		}
		guest = true
		for i+1 < len(ws) && isName(ws[i+1]) {
			i++
		}
	}
	return guest
}

// openingWords of a note may be capitals: "Das Interview".
const openingWords = 2

// isNote reports whether s is a remark of the editors.
func (d *doc) isNote(s string) bool {
	_, ok := d.noteKind(&piece{text: s, features: features{low: fold(s), words: wordCount(s)}})
	return ok
}

// byStands reports whether the phrase f, found in t, names the interviewer there: with a colon it must open the line, and "we spoke
// to" names nobody.
func (d *doc) byStands(t, f string, count int) bool {
	at := indexPhrase(t, f)
	if words.Uses(lastWord(strings.TrimRight(t[:at], " "))).First&d.lex.spoken != 0 {
		return false
	}
	if strings.HasSuffix(f, ":") || strings.HasSuffix(f, "：") {
		return at == 0
	}
	return count < 40 || at < 20
}

// notes returns copies of the editors' remarks before and behind the conversation, or anywhere in an article, and of those beside the
// body of an interview.
func (d *doc) notes(r *reading, kind article.Kind) []article.Note {
	var out []article.Note
	from, to := len(d.pieces), len(d.pieces)
	if kind != article.KindArticle && len(r.starts) > 0 {
		from, to = r.starts[0].piece, r.end
	}
	for i := range d.pieces {
		if i >= from && i < to || d.pieces[i].kind == kindOther {
			continue
		}
		if k, ok := d.noteKind(&d.pieces[i]); ok && (k != article.NoteOther || kind == article.KindInterview) {
			out = append(out, article.Note{Kind: k, Text: d.pieces[i].text})
		}
	}
	if kind != article.KindInterview {
		return out
	}
	for _, text := range d.in.Beside {
		if k, ok := d.noteKind(&piece{text: text, features: features{low: fold(text), words: wordCount(text)}}); ok {
			out = append(out, article.Note{Kind: k, Text: text})
		}
	}
	return out
}
