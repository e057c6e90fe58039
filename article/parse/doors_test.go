package parse_test

import (
	"html"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/verbatim-go/verbatim/article"
	"github.com/verbatim-go/verbatim/article/parse"
)

// said is what a turn comes to, whichever door it came through.
type said struct {
	Kind           article.TurnKind
	Speaker, Label string
	Paragraphs     []string
}

func turnsOf(a *article.Article) []said {
	var out []said
	for _, turn := range a.Turns() {
		s := said{Kind: turn.Kind, Label: turn.Label}
		if turn.Speaker >= 0 {
			s.Speaker = a.Speakers[turn.Speaker].Name
		}
		for n := range article.All(turn.Body) {
			if p, ok := n.(*article.Paragraph); ok {
				s.Paragraphs = append(s.Paragraphs, article.Text(p.Text))
			}
		}
		out = append(out, s)
	}
	return out
}

// piece is an interview that can be printed in either way.
type piece struct {
	name, lang, title, intro string
	lines                    []string // paragraphs of the talk; a label ends with the first colon or full-width colon
	want                     []said
	unnamed                  bool // the page names nobody, so that names are not compared
}

var pieces = []piece{
	{
		name: "labels", lang: "en", title: "“The water tells you”",
		intro: "Tom Moor has kept the lock at Overton for thirty years. Valley Post met him at the lower gate.",
		lines: []string{
			"VP: How do you know that the water is rising?",
			"Moor: You hear it in the gates, long before the gauge shows it.",
			"Then you walk out and look, and most nights you walk back in again.",
			"VP: And on the other nights?",
			"Moor: I put the kettle on, because it is going to be a long one.",
		},
		want: []said{
			{article.TurnQuestion, "Valley Post", "VP", []string{"How do you know that the water is rising?"}},
			{article.TurnAnswer, "Tom Moor", "Moor", []string{"You hear it in the gates, long before the gauge shows it.", "Then you walk out and look, and most nights you walk back in again."}},
			{article.TurnQuestion, "Valley Post", "VP", []string{"And on the other nights?"}},
			{article.TurnAnswer, "Tom Moor", "Moor", []string{"I put the kettle on, because it is going to be a long one."}},
		},
	},
	{
		name: "full names", lang: "de", title: "„Ein Moor vergisst nichts“",
		intro: "Die Biologin Hanna Leitner vermisst seit zwölf Jahren das Torfmoor bei Wiesen. Jonas Ahrend hat sie dort besucht.",
		lines: []string{
			"Jonas Ahrend: Wann haben Sie zum ersten Mal im Moor gestanden?",
			"Hanna Leitner: Mit sechs Jahren, an der Hand meines Großvaters.",
			"Jonas Ahrend: Und was messen Sie heute?",
			"Hanna Leitner: Vor allem den Wasserstand, jede Woche, an vierzig Rohren.",
			"Jonas Ahrend: Viele Bauern fürchten um ihre Wiesen.",
			"Hanna Leitner: Zu Recht, wenn man sie nicht fragt. Wir haben deshalb mit jedem einzeln gesprochen, und am Ende haben alle unterschrieben.",
			"Jonas Ahrend: Kommt der Kranich zurück?",
			"Hanna Leitner: Er ist schon da. Drei Paare haben in diesem Frühjahr am Südrand gebrütet, und eines davon direkt neben dem Turm.",
		},
		want: []said{
			{article.TurnQuestion, "Jonas Ahrend", "Jonas Ahrend", []string{"Wann haben Sie zum ersten Mal im Moor gestanden?"}},
			{article.TurnAnswer, "Hanna Leitner", "Hanna Leitner", []string{"Mit sechs Jahren, an der Hand meines Großvaters."}},
			{article.TurnQuestion, "Jonas Ahrend", "Jonas Ahrend", []string{"Und was messen Sie heute?"}},
			{article.TurnAnswer, "Hanna Leitner", "Hanna Leitner", []string{"Vor allem den Wasserstand, jede Woche, an vierzig Rohren."}},
			{article.TurnQuestion, "Jonas Ahrend", "Jonas Ahrend", []string{"Viele Bauern fürchten um ihre Wiesen."}},
			{article.TurnAnswer, "Hanna Leitner", "Hanna Leitner", []string{"Zu Recht, wenn man sie nicht fragt. Wir haben deshalb mit jedem einzeln gesprochen, und am Ende haben alle unterschrieben."}},
			{article.TurnQuestion, "Jonas Ahrend", "Jonas Ahrend", []string{"Kommt der Kranich zurück?"}},
			{article.TurnAnswer, "Hanna Leitner", "Hanna Leitner", []string{"Er ist schon da. Drei Paare haben in diesem Frühjahr am Südrand gebrütet, und eines davon direkt neben dem Turm."}},
		},
	},
	{
		name: "question and answer marks", lang: "zh", title: "“纸是慢慢养出来的”", unnamed: true,
		intro: "在青石镇的溪边，有一家造纸作坊已经传了六代。今年春天，作坊的大门重新打开。",
		lines: []string{
			"问：您是什么时候开始学造纸的？",
			"答：八岁。那时候个子矮，只能站在凳子上看父亲捞纸。",
			"问：年轻人愿意学吗？",
			"答：去年来了两个，今年又来了三个，我从来不催他们。",
			"问：一张纸要经过多少道工序？",
			"答：七十二道。砍竹子要等到立夏，泡水要泡满一百天，一天也不能少。",
			"问：现在还有人用手工纸吗？",
			"答：写字的人用，修书的人也用。去年冬天有一座图书馆来订了三千张，我们做了整整半年。",
		},
		want: []said{
			{article.TurnQuestion, "", "问", []string{"您是什么时候开始学造纸的？"}},
			{article.TurnAnswer, "", "答", []string{"八岁。那时候个子矮，只能站在凳子上看父亲捞纸。"}},
			{article.TurnQuestion, "", "问", []string{"年轻人愿意学吗？"}},
			{article.TurnAnswer, "", "答", []string{"去年来了两个，今年又来了三个，我从来不催他们。"}},
			{article.TurnQuestion, "", "问", []string{"一张纸要经过多少道工序？"}},
			{article.TurnAnswer, "", "答", []string{"七十二道。砍竹子要等到立夏，泡水要泡满一百天，一天也不能少。"}},
			{article.TurnQuestion, "", "问", []string{"现在还有人用手工纸吗？"}},
			{article.TurnAnswer, "", "答", []string{"写字的人用，修书的人也用。去年冬天有一座图书馆来订了三千张，我们做了整整半年。"}},
		},
	},
	{
		name: "right to left", lang: "ar", title: "حديث في البستان", unnamed: true,
		intro: "يعمل صاحب البستان في زراعة النخيل منذ نصف قرن، وقد ورث عن أبيه ثلاثمئة نخلة.",
		lines: []string{
			"س: كيف كان موسم التمر هذا العام؟",
			"ج: كان موسماً طيباً، فالأمطار جاءت مبكرة ولم تأت الرياح في وقت الإزهار.",
			"س: وماذا تقول لمن يريد أن يبدأ؟",
			"ج: أقول له ازرع اليوم، ولا تنتظر الغد.",
			"س: هل يتعلم الشباب هذه المهنة؟",
			"ج: بعضهم يتعلم، ولكن أكثرهم يفضل العمل في المدينة، فالنخلة تحتاج إلى صبر طويل.",
			"س: وكم نخلة تسقي في اليوم الواحد؟",
			"ج: أسقي ثلاثين نخلة قبل شروق الشمس، ثم أستريح في ظلها حتى يبرد الهواء.",
		},
		want: []said{
			{article.TurnQuestion, "", "س", []string{"كيف كان موسم التمر هذا العام؟"}},
			{article.TurnAnswer, "", "ج", []string{"كان موسماً طيباً، فالأمطار جاءت مبكرة ولم تأت الرياح في وقت الإزهار."}},
			{article.TurnQuestion, "", "س", []string{"وماذا تقول لمن يريد أن يبدأ؟"}},
			{article.TurnAnswer, "", "ج", []string{"أقول له ازرع اليوم، ولا تنتظر الغد."}},
			{article.TurnQuestion, "", "س", []string{"هل يتعلم الشباب هذه المهنة؟"}},
			{article.TurnAnswer, "", "ج", []string{"بعضهم يتعلم، ولكن أكثرهم يفضل العمل في المدينة، فالنخلة تحتاج إلى صبر طويل."}},
			{article.TurnQuestion, "", "س", []string{"وكم نخلة تسقي في اليوم الواحد؟"}},
			{article.TurnAnswer, "", "ج", []string{"أسقي ثلاثين نخلة قبل شروق الشمس، ثم أستريح في ظلها حتى يبرد الهواء."}},
		},
	},
}

// asText prints p as a crawler leaves it.
func (p piece) asText() string {
	return strings.Join(append([]string{p.title, p.intro}, p.lines...), "\n\n") + "\n"
}

// asHTML prints p as a page, each label as the house sets labels.
func (p piece) asHTML(label func(string) string) string {
	var b strings.Builder
	b.WriteString("<!DOCTYPE html><html lang=" + p.lang + "><head><meta charset=utf-8><title>" + html.EscapeString(p.title) + "</title></head><body><article><h1>" +
		html.EscapeString(p.title) + "</h1>\n<p>" + html.EscapeString(p.intro) + "</p>\n")
	for _, line := range p.lines {
		said := line
		if i := strings.IndexAny(line, ":："); i >= 0 {
			end := i + len(string([]rune(line[i:])[0]))
			b.WriteString("<p>" + label(line[:end]) + html.EscapeString(line[end:]) + "</p>\n")
			continue
		}
		b.WriteString("<p>" + html.EscapeString(said) + "</p>\n")
	}
	b.WriteString("</article></body></html>\n")
	return b.String()
}

// labelStyles are the ways in which houses set a label with its colon.
var labelStyles = map[string]func(string) string{
	"plain":  func(l string) string { return l },
	"strong": func(l string) string { return "<strong>" + l + "</strong>" },
	"colon outside": func(l string) string {
		r := []rune(l)
		return "<b>" + string(r[:len(r)-1]) + "</b>" + string(r[len(r)-1:])
	},
	"italic":  func(l string) string { return "<em>" + l + "</em>" },
	"colour":  func(l string) string { return `<span style="color:#b00020">` + l + "</span>" },
	"nested":  func(l string) string { return "<span><b><span>" + l + "</span></b></span>" },
	"element": func(l string) string { return `<span class="speaker">` + l + "</span>" },
}

// TestDoorsAgree holds that an interview has the same turns whether it comes as text or as HTML, however its labels are
// set.
func TestDoorsAgree(t *testing.T) {
	for _, p := range pieces {
		t.Run(p.name+"/text", func(t *testing.T) { checkTurns(t, p, p.asText(), parse.FormatText) })
		for style, label := range labelStyles {
			t.Run(p.name+"/"+style, func(t *testing.T) { checkTurns(t, p, p.asHTML(label), parse.FormatHTML) })
		}
	}
}

func checkTurns(t *testing.T, p piece, src string, format parse.Format) {
	t.Helper()
	a := mustParse(t, src, parse.Options{Format: format})
	got := turnsOf(a)
	for i := range got {
		if p.unnamed {
			got[i].Speaker = ""
		}
	}
	if diff := cmp.Diff(p.want, got); diff != "" {
		t.Errorf("turns (-want +got):\n%s\nof\n%s", diff, src)
	}
	if diff := cmp.Diff(p.title, a.Title); diff != "" {
		t.Errorf("title (-want +got):\n%s", diff)
	}
}

// TestRenaming holds that a speaker's name decides nothing: another name throughout the page changes the name alone.
func TestRenaming(t *testing.T) {
	for _, p := range pieces[:2] {
		t.Run(p.name, func(t *testing.T) {
			rename := strings.NewReplacer("Moor has", "Quill has", "Tom Moor", "Tom Quill", "Moor:", "Quill:", "Leitner", "Brandt")
			want := turnsOf(mustParse(t, p.asText(), parse.Options{}))
			for i := range want {
				want[i].Speaker, want[i].Label = rename.Replace(want[i].Speaker), strings.TrimSuffix(rename.Replace(want[i].Label+":"), ":")
			}
			if diff := cmp.Diff(want, turnsOf(mustParse(t, rename.Replace(p.asText()), parse.Options{}))); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}
