//go:build !js

package source

import (
	"bytes"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/japanese"
	"golang.org/x/text/encoding/korean"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/traditionalchinese"
)

// detect guesses the charset of bytes that are not UTF-8. Charsets of two bytes a letter are tried first: their texts
// decode without faults, and common letters make up a good part of them. Else each charset of one byte a letter is
// weighed by what it would make of the bytes.
func detect(src []byte) charset {
	b := sample(src)
	best, most := charset{}, 0
	for _, m := range eastern {
		if n := m.score(b); n > most {
			best, most = tableOf(m.name, m.enc), n
		}
	}
	if best.name != "" {
		return best
	}
	top := &western[0]
	most = top.score(b)
	for i := range western {
		if n := western[i].score(b); n > most {
			top, most = &western[i], n
		}
	}
	if c, ok := builtin(top.name); ok {
		return c
	}
	return tableOf(top.name, top.enc)
}

// sampleBytes is how many bytes are weighed.
const sampleBytes = 128 << 10

// sample returns lines of src that hold bytes beyond ASCII. No charset has a line end inside a letter.
func sample(src []byte) []byte {
	var out []byte
	for len(src) > 0 && len(out) < sampleBytes {
		line := src
		if i := bytes.IndexByte(src, '\n'); i >= 0 {
			line = src[:i+1]
		}
		src = src[len(line):]
		if i := bytes.IndexFunc(line, func(r rune) bool { return r >= utf8.RuneSelf }); i >= 0 {
			out = append(out, line[:min(len(line), sampleBytes)]...)
		}
	}
	return out
}

// easternModel is a charset of two bytes a letter and the letters that are common in its texts.
type easternModel struct {
	name   string
	enc    encoding.Encoding
	common string
	kana   bool // Kana are common too
	share  int  // percent that common letters make up in ordinary texts
}

var eastern = [...]easternModel{
	{"shift_jis", japanese.ShiftJIS, commonJapanese, true, 60},
	{"euc-jp", japanese.EUCJP, commonJapanese, true, 60},
	{"euc-kr", korean.EUCKR, commonKorean, false, 50},
	{"gbk", simplifiedchinese.GB18030, commonSimplified, false, 35},
	{"big5", traditionalchinese.Big5, commonTraditional, false, 35},
}

const (
	commonJapanese    = "日一人年大国本中出時行見月分後前生五間上東四今金九入学高円子外八六下来気小七山話女北午百書先名川千水半男西電校語土木聞食車何南万毎白天母火右読友左休父雨者会社事自部長手地方新場同的"
	commonKorean      = "이다는에의가을로하고한지은를서기도사들있나인어자대리시그해수일정것으만아보여제부스전주라상거면니과게했장구성동원조어습관없까무우신있위화안년때말저내모중오세소비공더경국"
	commonSimplified  = "的一是了不在有人我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实日军者意无力它与长把机十民第公此已工使情明性知全三又关点正业外将两高间由问很最重并物手应战向头文体政美相见被利什二等产或新己制身果加西斯月话合回特代内信表化老给世位次度门任常先海通教儿原东声提立及比员解水名真论处走义各入几口认条平系气题活尔更别打女变四神总何电数安少报才结反受目太量再感建务做接必场件计管期市直德资命山金指克许统区保至队形社便空决治展马科司五基眼书非则听白却界达光放强即像难且权思王象完设式色路记南品住告类求据程北边死张该交规万取拉格望觉术领共确传师观清今切院让识候带导争运"
	commonTraditional = "的一是不了人在有我他這中大來上個國到說們為子和你地出道也時年得就那要下以生會自著去之過家學對可她里後小麼心多天而能好都然沒日於起還發成事只作當想看文無開手十用主行方又如前所本見經頭面公同三已老從動兩長知民樣現分將外但身些與高意進把法此實回二理美點月明其種聲全工己話兒者向情部正名定女問力機給等幾很業最間新什打便位因重被走電四第門相次東政海口使教西再平真聽世氣信北少關並內加化由卻代軍產入先山五太水萬市眼體別處總才場師書比住員性通目華報立馬命張活難神數件安表原車白應路期叫死常提感金何更反合放做系計或司利受光王果親界及今京務制解各任至清物台象記邊共風戰接它許特覺望直服毛林題建南度統色字請交愛讓認算論百義科元社術結六功指思非流每青管夫連遠資隊跟帶花快條院變聯權往展該領傳近留紅治決周保達辦運"
)

// minCommon is the part of its usual share, in percent, that the common letters of a charset must reach.
const minCommon = 40

// maxCommon bounds the same: more of them than that tells texts of few words apart, not charsets.
const maxCommon = 150

// maxFaulty is the part of letters, in per mille, that may not decode.
const maxFaulty = 10

// score returns how much b looks like a text of m: 100 is ordinary, 0 is not at all.
func (m *easternModel) score(b []byte) int {
	out, err := m.enc.NewDecoder().Bytes(b)
	if err != nil {
		return 0
	}
	common := make(map[rune]bool, len(m.common)/3)
	for _, r := range m.common {
		common[r] = true
	}
	letters, hits, bad := 0, 0, 0
	for _, r := range string(out) {
		switch {
		case r < utf8.RuneSelf:
		case r == utf8.RuneError:
			bad++
		case m.kana && r >= 0x3041 && r <= 0x30FE || common[r]:
			letters++
			hits++
		case r >= 0x3000 && r <= 0x303F, r >= 0xFF00 && r <= 0xFF60:
			// punctuation and wide forms of ASCII are at home in all of them
		default:
			letters++
		}
	}
	if letters == 0 || bad*1000 > letters*maxFaulty {
		return 0
	}
	n := hits * 100 * 100 / (letters * m.share)
	if n < minCommon {
		return 0
	}
	return min(n, maxCommon)
}

// westernModel is a charset of one byte a letter and the letters beyond ASCII that its texts use: common ones and others.
type westernModel struct {
	name   string
	enc    *charmap.Charmap
	common string
	rare   string
}

// western lists the charsets in the order in which they win a draw: first the one that most pages without a declaration
// are written in.
var western = [...]westernModel{
	{"windows-1252", charmap.Windows1252, "éèàáäöüßçñóíúåøæêâôãõ", "ÄÖÜÉÀÇÅØÆëïîûùìòœŒÊÔÈÑÁÓÚÍðþýÞ¿¡ºª°"},
	{"windows-1251", charmap.Windows1251, "оеаинтсрвлкмдпу", "яыьгзбчйхжшюцщэфъёіїєґўјљњћђџОЕАИНТСРВЛКМДПУЯЫГЗБЧЙХЖШЮЦЩЭФЁІЇЄҐЎЈ№"},
	{"koi8-r", charmap.KOI8R, "оеаинтсрвлкмдпу", "яыьгзбчйхжшюцщэфъёОЕАИНТСРВЛКМДПУЯЫГЗБЧЙХЖШЮЦЩЭФЁ"},
	{"koi8-u", charmap.KOI8U, "оеаинтсрвлкмдпуі", "яьгзбчйхжшюцщфїєґОЕАИНТСРВЛКМДПУЯГЗБЧЙХЖШЮЦЩФІЇЄҐ"},
	{"iso-8859-5", charmap.ISO8859_5, "оеаинтсрвлкмдпу", "яыьгзбчйхжшюцщэфъёіїєўјљњћђџОЕАИНТСРВЛКМДПУЯЫГЗБЧЙХЖШЮЦЩЭФЁІЇЄЈ"},
	{"ibm866", charmap.CodePage866, "оеаинтсрвлкмдпу", "яыьгзбчйхжшюцщэфъёОЕАИНТСРВЛКМДПУЯЫГЗБЧЙХЖШЮЦЩЭФЁ"},
	{"windows-1250", charmap.Windows1250, "áéíóúýěščřžůąęółśżźćńőűöüäßăâîşţđ", "ťďňľĺŕôŁŚŻŹĆÁÉÍÓÚÝŠČŘŽĚŐŰÖÜÄŞŢĂÎÂĐ"},
	{"iso-8859-2", charmap.ISO8859_2, "áéíóúýěščřžůąęółśżźćńőűöüäßăâîşţđ", "ťďňľĺŕôŁŚŻŹĆÁÉÍÓÚÝŠČŘŽĚŐŰÖÜÄŞŢĂÎÂĐ"},
	{"windows-1253", charmap.Windows1253, "αοιετσνρκπυλμόίάήέ", "γδηθωύώβφχξζςψϊΐϋΰΑΟΙΕΤΣΝΡΚΠΥΛΜΓΔΗΘΩΒΦΧΞΖΨΆΈΉΊΌΎΏ"},
	{"iso-8859-7", charmap.ISO8859_7, "αοιετσνρκπυλμόίάήέ", "γδηθωύώβφχξζςψϊΐϋΰΑΟΙΕΤΣΝΡΚΠΥΛΜΓΔΗΘΩΒΦΧΞΖΨΆΈΉΊΌΎΏ"},
	{"windows-1254", charmap.Windows1254, "ıışğüöçİ", "ŞĞÜÖÇâîû"},
	{"windows-1257", charmap.Windows1257, "āčēģīķļņšūžąęėįųõäöü", "ĀČĒĢĪĶĻŅŠŪŽĄĘĖĮŲÕÄÖÜå"},
	{"windows-1255", charmap.Windows1255, "יוהלאםרתבמשנ", "חקעדפסגטצזכךןףץ"},
	{"windows-1256", charmap.Windows1256, "المينرتوهبدعسف", "قحكجشصطخذزضظغثءأإآؤئىةپچژگً،؟"},
	{"iso-8859-6", charmap.ISO8859_6, "المينرتوهبدعسف", "قحكجشصطخذزضظغثءأإآؤئىة،؟"},
	{"windows-874", charmap.Windows874, "านรกอเงวมยลดทสต่้ัีิ", "ะปบคหแจพชขใไโผซธณฐศษภญฎฏฑฒฌฆฉฟฝฮถู็ุํๆาำึื์๊๋ฯ"},
	{"windows-1258", charmap.Windows1258, "đươăâêô", "ĐƯƠéàáèùúíóịảẻấ"},
}

// The weights of one byte beyond ASCII. A letter that fits tells little, one that does not tells much.
const (
	commonWeight  = 10
	rareWeight    = 4
	quoteWeight   = 2   // quotes and dashes, where they belong
	strangeWeight = -6  // a letter or sign that the charset's languages do not use
	insideWeight  = -8  // a sign between two letters
	caseWeight    = -10 // a capital after a small letter
	mixedWeight   = -20 // a letter of another script beside a Latin one
	faultWeight   = -40 // no character at all
)

// score weighs what m makes of b, a thousandfold, by the byte beyond ASCII.
func (m *westernModel) score(b []byte) int {
	var runes [256]rune
	var weights [256]int
	for i := range runes {
		runes[i] = m.enc.DecodeByte(byte(i))
		weights[i] = m.weight(runes[i])
	}
	sum, n := 0, 0
	prev := rune(' ')
	for i, c := range b {
		r := runes[c]
		if c >= utf8.RuneSelf {
			n++
			next := rune(' ')
			if i+1 < len(b) {
				next = runes[b[i+1]]
			}
			sum += weights[c] + misfit(prev, r, next)
		}
		prev = r
	}
	if n == 0 {
		return 0
	}
	return sum * 1000 / n
}

func (m *westernModel) weight(r rune) int {
	switch {
	case r == utf8.RuneError || r >= 0x80 && r < 0xA0:
		return faultWeight
	case contains(m.common, r):
		return commonWeight
	case contains(m.rare, r):
		return rareWeight
	case contains("\u00A0«»„“”‘’‚–—…", r):
		return quoteWeight
	}
	return strangeWeight
}

func contains(s string, r rune) bool {
	for _, c := range s {
		if c == r {
			return true
		}
	}
	return false
}

// misfit weighs the place of r between its neighbours.
func misfit(prev, r, next rune) int {
	if !unicode.IsLetter(r) {
		if !unicode.IsMark(r) && r != '’' && unicode.IsLetter(prev) && unicode.IsLetter(next) {
			return insideWeight
		}
		return 0
	}
	w := 0
	if !unicode.Is(unicode.Latin, r) && (latin(prev) || latin(next)) {
		w += mixedWeight
	}
	if unicode.IsUpper(r) && unicode.IsLower(prev) {
		w += caseWeight
	}
	if unicode.IsLower(r) && unicode.IsUpper(prev) && unicode.IsUpper(next) {
		w += caseWeight
	}
	return w
}

func latin(r rune) bool { return r|0x20 >= 'a' && r|0x20 <= 'z' }
