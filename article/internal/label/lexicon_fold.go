package label

import (
	"unicode"
	"unicode/utf8"
)

// asciiFold maps letters to lower case, digits to themselves and all else to 0.
var asciiFold = func() (t [utf8.RuneSelf]byte) {
	for c := byte('a'); c <= 'z'; c++ {
		t[c], t[c-'a'+'A'] = c, c
	}
	for c := byte('0'); c <= '9'; c++ {
		t[c] = c
	}
	return t
}()

// skipRune is what foldRune returns for signs that are written inside words and mean nothing there.
const skipRune = -1

// latinFold holds the base letters of U+00C0 to U+017F; a dot parts words, a bar keeps the lower-case letter.
const latinFold = "aaaaaa|ceeeeiiii" + "|nooooo.ouuuuy|s" + "aaaaaa|ceeeeiiii" + "|nooooo.ouuuuy|y" +

	"aaaaaaccccccccdd" + "ddeeeeeeeeeegggg" + "gggghhhhiiiiiiii" + "iiiijjkkklllllll" + "lllnnnnnnnnnoooo" + "oooorrrrrrssssss" + "ssttttttuuuuuuuu" + "uuuuwwyyyzzzzzzs"

// foldRune lowers a letter and drops its accents, as capitals are often printed without them. It returns 0 for what
// parts words.
func foldRune(r rune) rune {
	if uint32(r) < utf8.RuneSelf {
		return rune(asciiFold[r])
	}
	return foldForeign(r)
}

// foldForeign is foldRune beyond ASCII.
func foldForeign(r rune) rune {
	switch {
	case r >= 0xC0 && r <= 0x17F:
		if c := latinFold[r-0xC0]; c == '.' {
			return 0
		} else if c != '|' {
			return rune(c)
		}
		return unicode.ToLower(r)
	case r == '©' || r == '℗' || r == 'ⓒ':
		return '©'
	case r == 'ʼ': // as ’ in Ukrainian
		return 0
	case r == 'ș' || r == 'Ș':
		return 's'
	case r == 'ț' || r == 'Ț':
		return 't'
	case r >= 0x370 && r <= 0x3FF:
		return foldGreek(unicode.ToLower(r))
	case r >= 'а' && r <= 'я': // most of a Russian text
		return r
	case r >= 0x400 && r <= 0x52F:
		if r = unicode.ToLower(r); r == 'ё' {
			return 'е'
		}
		return r
	case r >= 0x5D0 && r <= 0x5EA:
		return r
	case r >= 0x591 && r <= 0x5C7 || r >= 0x64B && r <= 0x65F || r == 0x640 || r == 0x200C || r == 0xAD || r == 0x200B:
		return skipRune
	case r >= 0x620 && r <= 0x6FF:
		return foldArabic(r)
	case standsAlone(r):
		return r
	case r == unicode.ReplacementChar:
		return 0
	case unicode.IsLetter(r) || unicode.Is(unicode.M, r):
		return unicode.ToLower(r)
	}
	return 0
}

func foldGreek(r rune) rune {
	switch r {
	case 'ά':
		return 'α'
	case 'έ':
		return 'ε'
	case 'ή':
		return 'η'
	case 'ί', 'ϊ', 'ΐ':
		return 'ι'
	case 'ό':
		return 'ο'
	case 'ύ', 'ϋ', 'ΰ':
		return 'υ'
	case 'ώ':
		return 'ω'
	case 'ς':
		return 'σ'
	case ';', '·': // the Greek question mark and middle dot
		return 0
	}
	return r
}

func foldArabic(r rune) rune {
	switch {
	case r == 'أ' || r == 'إ' || r == 'آ' || r == 'ٱ':
		return 'ا'
	case r == 'ى' || r == 'ی':
		return 'ي'
	case r == 'ة':
		return 'ه'
	case r == 'ک':
		return 'ك'
	case unicode.IsLetter(r):
		return r
	}
	return 0
}

// standsAlone reports whether r is a letter of a script in which words are not parted, or of Korean, whose particles
// cling to the word before them.
func standsAlone(r rune) bool {
	return r == '©' || r >= firstAlone && standsInRow(r)
}

// firstAlone is where the scripts in which words are not parted begin.
const firstAlone = 0xE00

// standsInRow is standsAlone from firstAlone on.
func standsInRow(r rune) bool {
	switch {
	case r <= 0xEFF: // Thai, Lao
		return unicode.IsLetter(r) || unicode.Is(unicode.Mn, r)
	case r >= 0x1780 && r <= 0x17FF: // Khmer
		return unicode.IsLetter(r)
	case r >= 0x3041 && r <= 0x30FF: // kana
		return unicode.IsLetter(r)
	}
	return r >= 0x3400 && r <= 0x9FFF || r >= 0xAC00 && r <= 0xD7A3 || r >= 0xF900 && r <= 0xFAFF || r >= 0x20000 && r <= 0x3FFFF
}
