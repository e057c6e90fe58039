package label

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// names returns the names of the classes in c.
func (c Class) names() []string {
	var out []string
	for i, n := range classNames {
		if c&(1<<i) != 0 {
			out = append(out, n)
		}
	}
	return out
}

func TestClasses(t *testing.T) {
	for _, tt := range []struct {
		in    string
		whole Class // must be in whole
		in2   Class // must be within
		not   Class // must be in neither
		why   string
	}{
		{in: "Share on Facebook", whole: ClassShare},
		{in: "SHARE THIS STORY", whole: ClassShare},
		{in: "Share Tweet Email Print", whole: ClassShare},
		{in: "3 Comments", whole: ClassComment, why: "digits do not count"},
		{in: "Read more »", whole: ClassMore},
		{in: "Keep reading: the harbour after dark", in2: ClassMore},
		{in: "Most read", whole: ClassRelated},
		{in: "Don’t miss", whole: 0, not: ClassShare},
		{in: "Sign up for our weekly newsletter", whole: ClassNewsletter},
		{in: "Already a subscriber? Log in", whole: ClassSubscribe},
		{in: "Advertisement", whole: ClassAd},
		{in: "© 2024 The Daily Example. All rights reserved.", in2: ClassCopyright},
		{in: "We use cookies to make this site better.", in2: ClassConsent},
		{in: "Photo: Jane Roe", in2: ClassPhoto},
		{in: "She found an old photo of the mill in the attic.", not: ClassPhoto, why: "a label only at the start"},
		{in: "Jane Roe is a staff writer who covers the coast.", in2: ClassBio},
		{in: "By Jane Roe", in2: ClassByline},
		{in: "They went home by boat and by night.", not: ClassByline | ClassNav},
		{in: "Published 14 March 2024", in2: ClassUpdated},
		{in: "5 min read", whole: ClassUpdated},
		{in: "Home News Sport Weather", whole: ClassNav},
		{in: "They all went home to search the attic.", not: ClassNav},
		{in: "Skip to main content", whole: ClassNav},
		{in: "This interview has been edited and condensed for clarity.", in2: ClassEdited},
		{in: "Correction: an earlier version of this story gave a wrong year.", in2: ClassCorrection},
		{in: "Your browser does not support the video element.", in2: ClassPlayer},
		{in: "Image caption The harbour at dawn", in2: ClassFigcap},
		{in: "Weiterlesen", whole: ClassMore},
		{in: "Lesen Sie auch: Der Hafen bei Nacht", in2: ClassRelated},
		{in: "Teilen Drucken Merken", whole: ClassShare},
		{in: "Die Polizei nahm die Anzeige auf.", not: ClassAd},
		{in: "Von Max Muster", in2: ClassByline},
		{in: "MIS À JOUR", whole: ClassUpdated},
		{in: "MIS A JOUR", whole: ClassUpdated, why: "capitals without accents"},
		{in: "À lire aussi", whole: ClassRelated},
		{in: "Lire la suite", whole: ClassMore},
		{in: "Suscríbete a nuestra newsletter", in2: ClassNewsletter},
		{in: "Más leídas", whole: ClassRelated},
		{in: "Leia também", whole: ClassRelated},
		{in: "Leggi anche: il porto di notte", in2: ClassRelated},
		{in: "Lees ook", whole: ClassRelated},
		{in: "Czytaj także", whole: ClassRelated},
		{in: "Читайте также", whole: ClassRelated},
		{in: "Читайте також: порт уночі", in2: ClassRelated},
		{in: "اقرأ أيضًا", whole: ClassRelated},
		{in: "קראו גם", whole: ClassRelated},
		{in: "بیشتر بخوانید", whole: ClassRelated},
		{in: "İLGİLİ HABERLER", whole: ClassRelated, why: "Turkish capitals"},
		{in: "Läs också", whole: ClassRelated},
		{in: "Læs også", whole: ClassRelated},
		{in: "Les også", whole: ClassRelated},
		{in: "Lue myös", whole: ClassRelated},
		{in: "Související články", whole: ClassRelated},
		{in: "Kapcsolódó cikkek", whole: ClassRelated},
		{in: "Citește și", whole: ClassRelated},
		{in: "Διαβάστε επίσης", whole: ClassRelated},
		{in: "ΔΙΑΒΑΣΤΕ ΕΠΙΣΗΣ", whole: ClassRelated},
		{in: "Pročitajte i", whole: ClassRelated},
		{in: "Baca juga", whole: ClassRelated},
		{in: "Tin liên quan", whole: ClassRelated},
		{in: "यह भी पढ़ें", whole: ClassRelated},
		{in: "ข่าวที่เกี่ยวข้อง", whole: ClassRelated},
		{in: "相关阅读", whole: ClassRelated},
		{in: "関連記事", whole: ClassRelated},
		{in: "관련기사", whole: ClassRelated},
		{in: "무단전재 및 재배포 금지", in2: ClassCopyright, why: "Korean phrases are found inside longer runs"},
		{in: "港の夜景＝例子さん撮影", in2: ClassPhoto, why: "only at the end"},
		{in: "撮影は夜まで続いた", not: ClassAd},
		{in: "Čítajte tiež", whole: ClassRelated},
		{in: "Preberite tudi: pristanišče ponoči", in2: ClassRelated},
		{in: "Taip pat skaitykite", whole: ClassRelated},
		{in: "Lasi arī: osta naktī", in2: ClassRelated},
		{in: "Loe ka: sadam öösel", in2: ClassRelated},
		{in: "Llegeix també", whole: ClassRelated},
		{in: "Le tamén", whole: ClassRelated},
		{in: "Irakurri ere: kaia gauez", in2: ClassRelated},
		{in: "Прочетете още", whole: ClassRelated},
		{in: "Прочитајте још: лука ноћу", in2: ClassRelated},
		{in: "წაიკითხეთ ასევე", whole: ClassRelated},
		{in: "আরও পড়ুন", whole: ClassMore},
		{in: "Berita berkaitan", whole: ClassRelated},
		{in: "Všetky práva vyhradené", in2: ClassCopyright},
		{in: "Komentarji", whole: ClassComment},
		{in: "Naujienos Sportas Kultūra Orai", whole: ClassNav},
		{in: "Ziņas Sports Kultūra", whole: ClassNav},
		{in: "Новини Спорт Култура Времето", whole: ClassNav},
		{in: "প্রচ্ছদ খেলা বিনোদন", whole: ClassNav},
		{in: "Klíčová slova: přístav, moře", in2: ClassTopic},
		{in: "Mots-clés : port, mer", in2: ClassTopic},
		{in: "Parole chiave: porto, mare", in2: ClassTopic},
		{in: "Trefwoorden: haven, zee", in2: ClassTopic},
		{in: "Žymos: uostas, jūra", in2: ClassTopic},
		{in: "Propos recueillis par Jeanne Modèle", in2: ClassByline},
		{in: "Rozmawia Jan Przykład", in2: ClassByline},
		{in: "Спілкувалася Олена Прикладова", in2: ClassByline},
		{in: "Ce texte a été condensé et édité par souci de clarté.", in2: ClassEdited},
		{in: "L’intervista è stata accorciata per ragioni di spazio e chiarezza.", in2: ClassEdited},
		{in: "Das Gespräch wurde gekürzt und bearbeitet.", in2: ClassEdited},
		{in: "Intervjun har kortats och redigerats.", in2: ClassEdited, not: ClassBio},
		{in: "La strada è stata modificata nel 1962.", not: ClassEdited, why: "what was changed is no interview"},
		{in: "정리해고는 없었다.", not: ClassEdited | ClassByline, why: "the word for who edited opens others"},
		{in: "Per questo la nave tornò.", not: ClassByline, why: "what opens Catalan bylines opens Italian sentences"},
		{in: "", whole: 0},
		{in: "12:30", whole: 0},
	} {
		whole, within := classes(tt.in)
		if diff := cmp.Diff(tt.whole.names(), (whole & tt.whole).names()); diff != "" {
			t.Errorf("classes(%q) whole, %s (-want +got):\n%s", tt.in, tt.why, diff)
		}
		if diff := cmp.Diff(tt.in2.names(), (within & tt.in2).names()); diff != "" {
			t.Errorf("classes(%q) within, %s (-want +got):\n%s", tt.in, tt.why, diff)
		}
		if diff := cmp.Diff([]string(nil), ((whole | within) & tt.not).names()); diff != "" {
			t.Errorf("classes(%q) has what it must not, %s (-want +got):\n%s", tt.in, tt.why, diff)
		}
	}
}

// Head and tail of a long block are searched, its middle is not.
func TestClassesOfLongBlock(t *testing.T) {
	filler := strings.Repeat("the tide came in over the flats ", 200)
	_, head := classes("Read more " + filler)
	_, middle := classes(filler + "Click here for more " + filler)
	whole, tail := classes(filler + "This interview has been edited and condensed.")
	got := [][]string{(head & ClassMore).names(), (middle & ClassMore).names(), (tail & ClassEdited).names(), whole.names()}
	if diff := cmp.Diff([][]string{{"more"}, nil, {"edited"}, nil}, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestPhraseTables(t *testing.T) {
	for i, table := range languages {
		lists, last := map[Class][]string{}, Class(0)
		for class, phrase := range phrases(table) {
			if class < last || class == 0 {
				t.Errorf("language %d: class %q stands out of order, or is none", i, class.names())
			}
			last = class
			lists[class] = append(lists[class], phrase)
			var k tokens
			if k.scan(phrase, headTokens); k.n == 0 || strings.Contains(phrase, ",") || strings.TrimSpace(phrase) != phrase {
				t.Errorf("language %d, class %q: phrase %q has no word, or a comma or space too many", i, class.names(), phrase)
			}
		}
		if len(lists) < 20 {
			t.Errorf("language %d has %d classes", i, len(lists))
		}
		for class, list := range lists {
			if !slices.IsSorted(list) {
				t.Errorf("language %d, class %q: phrases are not sorted", i, class.names())
			}
			if len(slices.Compact(slices.Clone(list))) != len(list) {
				t.Errorf("language %d, class %q: a phrase stands twice", i, class.names())
			}
		}
	}
}

func TestFoldRune(t *testing.T) {
	for _, tt := range []struct{ in, want string }{
		{"ÀÉÎÕÜÇÑŁŞĞİŻŽŐ", "aeioucnlsgizzo"}, {"ÆæØøÞß", "ææooþs"}, {"ΆΈΉΊΌΎΏς", "αεηιουωσ"}, {"ЁЙё", "ейе"}, {"أإآةى", "اااهي"}, {"Țș", "ts"},
	} {
		got := ""
		for _, r := range tt.in {
			got += string(foldRune(r))
		}
		if diff := cmp.Diff(tt.want, got); diff != "" {
			t.Errorf("fold %q (-want +got):\n%s", tt.in, diff)
		}
	}
	if len(latinFold) != 0x180-0xC0 {
		t.Errorf("latinFold has %d letters, want %d", len(latinFold), 0x180-0xC0)
	}
}

func FuzzClasses(f *testing.F) {
	f.Add("Share on Facebook")
	f.Add(strings.Repeat("あ", 500) + "撮影")
	f.Add("\xff\xfe ©")
	f.Fuzz(func(t *testing.T, s string) {
		whole, within := classes(s)
		if whole&^within != 0 {
			t.Errorf("classes(%q): whole %q is not within %q", s, whole.names(), within.names())
		}
	})
}

func BenchmarkClasses(b *testing.B) {
	for _, bb := range []struct{ name, in string }{
		{"label", "Share on Facebook"},
		{"title", "A long night at the harbour, and what the tide brought in"},
		{"prose", strings.Repeat("The tide came in over the flats before anybody had noticed it. ", 20)},
		{"chinese", strings.Repeat("潮水在人们注意到之前就涌上了滩涂。", 20)},
	} {
		b.Run(bb.name, func(b *testing.B) {
			b.SetBytes(int64(len(bb.in)))
			b.ReportAllocs()
			for b.Loop() {
				classes(bb.in)
			}
		})
	}
}

// A table of phrases has room: in a full one a word that is not there would be looked for without end.
func TestLexiconRoom(t *testing.T) {
	for name, lex := range map[string]*lexiconTable{"latin": latinLexicon(), "foreign": foreignLexicon()} {
		if lex.nodes*5 > lexiconSlots*3 {
			t.Errorf("%s: %d words in %d slots", name, lex.nodes, lexiconSlots)
		}
	}
}
