package source

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/encoding/htmlindex"
)

// Made-up texts, long enough for the letters to tell.
const (
	englishText   = "“The café was naïve,” said the baker – and closed the door on the fiancé’s résumé."
	frenchText    = "Le boulanger répétait à l’élève que la pâte, légère et dorée, n’était pas prête à être façonnée."
	germanText    = "Die Förstersfrau öffnete die Tür, und draußen über den Bäumen fielen schöne weiße Flocken."
	russianText   = "Старый мельник долго смотрел на реку и молчал. Потом он сказал, что вода завтра поднимется."
	ukrainianText = "Її бабуся жила біля річки й щодня ходила до лісу, де росли гриби і ягоди. Він їв хліб."
	polishText    = "Młynarz powiedział, że woda się podniesie, więc wszyscy zeszli do wsi i śpiewali całą noc. Źle być może."
	czechText     = "Starý mlynář řekl, že voda stoupne, a všichni běželi dolů k řece, kde ještě svítilo slunce. Přišel déšť."
	hungarianText = "Az öreg molnár azt mondta, hogy a víz holnap föl fog jönni, és őszintén szólva félt tőle. Űzött vad."
	turkishText   = "Yaşlı değirmenci suyun yarın yükseleceğini söyledi ve kapıyı kapattı. İçeride çocuklar uyuyordu, ışık söndü."
	greekText     = "Ο παλιός μυλωνάς είπε ότι το νερό θα ανέβει αύριο και έκλεισε την πόρτα του σπιτιού."
	hebrewText    = "הטוחן הזקן אמר שהמים יעלו מחר וסגר את הדלת של הבית לפני שהילדים הלכו לישון."
	arabicText    = "قال الطحان العجوز إن الماء سيرتفع غدا ثم أغلق باب البيت قبل أن ينام الأطفال."
	thaiText      = "คนโม่แป้งแก่บอกว่าพรุ่งนี้น้ำจะขึ้นแล้วเขาก็ปิดประตูบ้านก่อนที่เด็กๆจะเข้านอน"
	latvianText   = "Vecais dzirnavnieks teica, ka ūdens rīt celsies, un aizvēra mājas durvis, pirms bērni gāja gulēt. Šķūnī žāvēja zāli."
	japaneseText  = "年をとった粉屋は、明日は水が上がるだろうと言って、家の戸を閉めました。子どもたちはもう寝ていました。"
	koreanText    = "늙은 방앗간 주인은 내일 물이 불어날 것이라고 말하고 아이들이 잠들기 전에 집의 문을 닫았다."
	chineseText   = "老磨坊主说明天水会涨上来，然后在孩子们睡觉之前把家里的门关上了。大家都不知道他说的是不是真的。"
	taiwaneseText = "老磨坊主說明天水會漲上來，然後在孩子們睡覺之前把家裡的門關上了。大家都不知道他說的是不是真的。"
)

var charsetTexts = []struct {
	charset, text string
	guessed       string // what detection makes of it; "" for the charset itself
	why           string
}{
	{"utf-8", englishText, "", ""},
	{"windows-1252", englishText, "", ""},
	{"windows-1252", frenchText, "", ""},
	{"windows-1252", germanText, "", ""},
	{"windows-1251", russianText, "", ""},
	{"windows-1251", ukrainianText, "", ""},
	{"koi8-r", russianText, "", ""},
	{"koi8-u", ukrainianText, "", ""},
	{"iso-8859-5", russianText, "", ""},
	{"ibm866", russianText, "", ""},
	{"windows-1250", polishText, "", ""},
	{"windows-1250", czechText, "", ""},
	{"windows-1250", hungarianText, "", ""},
	{"iso-8859-2", polishText, "", ""},
	{"iso-8859-2", czechText, "", ""},
	{"iso-8859-2", hungarianText, "windows-1250", "both give Hungarian the same bytes"},
	{"windows-1254", turkishText, "", ""},
	{"windows-1253", greekText, "", ""},
	{"iso-8859-7", greekText, "windows-1253", "both give this text the same bytes"},
	{"windows-1255", hebrewText, "", ""},
	{"windows-1256", arabicText, "", ""},
	{"iso-8859-6", arabicText, "", ""},
	{"windows-874", thaiText, "", ""},
	{"windows-1257", latvianText, "", ""},
	{"shift_jis", japaneseText, "", ""},
	{"euc-jp", japaneseText, "", ""},
	{"euc-kr", koreanText, "", ""},
	{"gbk", chineseText, "", ""},
	{"gb18030", chineseText, "gbk", "the larger charset is read by the same decoder"},
	{"big5", taiwaneseText, "", ""},
}

func decodeTo(tb testing.TB, name, text string) []byte {
	tb.Helper()
	e, err := htmlindex.Get(name)
	if err != nil {
		tb.Fatal(err)
	}
	b, err := e.NewEncoder().Bytes([]byte(text))
	if err != nil {
		tb.Fatalf("%s: %v", name, err)
	}
	return b
}

func TestCharsets(t *testing.T) {
	for _, tt := range charsetTexts {
		t.Run(tt.charset, func(t *testing.T) {
			src := decodeTo(t, tt.charset, tt.text)
			declared := "<html><meta charset=" + tt.charset + "><p>"
			for _, in := range []struct {
				how, before string
				opts        Options
				want        string
			}{
				{"caller", "", Options{Charset: tt.charset}, tt.charset},
				{"header", "", Options{Header: "text/plain; charset=" + tt.charset}, tt.charset},
				{"meta", declared, Options{}, tt.charset},
				{"detected", "", Options{}, or(tt.guessed, tt.charset)},
			} {
				got, err := Read(append([]byte(in.before), src...), in.opts)
				if err != nil {
					t.Fatal(err)
				}
				want := Text{String: in.before + tt.text, Charset: in.want}
				if in.before != "" {
					want.Format = FormatHTML
				}
				if diff := cmp.Diff(want, got); diff != "" {
					t.Errorf("%s (-want +got):\n%s", in.how, diff)
				}
			}
		})
	}
}

func or(a, b string) string {
	if a != "" {
		return a
	}
	return b
}

func TestUTF16WithoutMark(t *testing.T) {
	for _, text := range []string{englishText, russianText + "\n" + russianText, "<html><p>" + japaneseText + "</p></html>"} {
		for _, name := range []string{"utf-16le", "utf-16be"} {
			got, err := Read(decodeTo(t, name, text), Options{})
			if err != nil {
				t.Fatal(err)
			}
			if got.Charset != name || got.String != text {
				t.Errorf("%s: read as %s: %q", name, got.Charset, got.String)
			}
		}
	}
}

func TestBrokenUTF8(t *testing.T) {
	tests := []struct {
		name, in, want string
		faults         faults
	}{
		{"lone lead", "ä\xc3x", "ä\uFFFDx", faults{bad: 1, good: 1}},
		{"lone continuation", "ä\x80\x80x", "ä\uFFFD\uFFFDx", faults{bad: 2, good: 1}},
		{"two thirds are one piece", "ä\xe2\x82x", "ä\uFFFDx", faults{bad: 1, good: 1}},
		{"surrogate", "ä\xed\xa0\x80x", "ä\uFFFD\uFFFD\uFFFDx", faults{bad: 3, good: 1}},
		{"cut off at the end", "ä\xf0\x9f\x98", "ä\uFFFD", faults{bad: 1, good: 1, tail: true}},
		{"overlong", "\xc0\xafä", "\uFFFD\uFFFDä", faults{bad: 2, good: 1}},
	}
	for _, tt := range tests {
		got, f := repairUTF8([]byte(tt.in))
		if got != tt.want {
			t.Errorf("%s: got %q, want %q", tt.name, got, tt.want)
		}
		if f != tt.faults {
			t.Errorf("%s: faults %+v, want %+v", tt.name, f, tt.faults)
		}
	}
}

// The built-in decoders serve where there are no tables; they must agree with the tables where there are.
func TestBuiltinAgrees(t *testing.T) {
	for _, name := range []string{"windows-1252", "utf-16le", "utf-16be"} {
		e, err := htmlindex.Get(name)
		if err != nil {
			t.Fatal(err)
		}
		var src []byte
		for i := range 256 {
			if name == "windows-1252" && high1252[max(i, 0x80)&0x1F] == rune(i) && i >= 0x80 && i < 0xA0 {
				continue // not assigned: the standard keeps the byte, the table does not
			}
			if i >= 0xD8 && i <= 0xDF {
				continue // surrogates: the table takes two unpaired ones for one fault
			}
			src = append(src, byte(i), byte(i))
		}
		want, err := e.NewDecoder().Bytes(src)
		if err != nil {
			t.Fatal(err)
		}
		got, _ := charset{name: name}.decode(src)
		if diff := cmp.Diff(string(want), got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", name, diff)
		}
	}
}
