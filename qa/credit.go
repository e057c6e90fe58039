package qa

import "strings"

// creditWords bounds a line about a picture.
const creditWords = 30

// creditLabels open such lines, in the languages that print them so.
var creditLabels = map[string]bool{"photo": true, "photos": true, "foto": true, "fotos": true, "fotocredit": true, "image": true, "picture": true, "bild": true, "bilder": true, "crédit photo": true,
	"crédits": true, "fotografía": true, "imagen": true, "immagine": true, "zdjęcie": true, "fot": true, "фото": true, "photo credit": true, "image credit": true, "credit": true, "写真": true, "撮影": true,
	"图片来源": true, "图": true, "摄影": true, "사진": true, "صورة": true, "תמונה": true, "צילום": true, "kuva": true, "billede": true, "foto credit": true, "bildquelle": true, "photography": true, "photographs": true}

// isCredit reports whether p is a line about a picture: it opens with "Photo:" or bears a copyright sign.
func (p *piece) isCredit() bool {
	if p.kind != kindPara || p.words > creditWords {
		return false
	}
	if p.label != nil && p.label.kind == labelColon && creditLabels[p.label.key] && !p.asks {
		return true
	}
	tail := p.low[max(0, len(p.low)-creditTail):]
	for _, w := range []string{"(foto:", "(photo:", "(bild:", "(фото:", "(image:", "| foto:", "| photo:", "/ foto:", "(photo by ", "(foto "} {
		if strings.Contains(tail, w) && strings.HasSuffix(p.low, ")") {
			return true
		}
	}
	return strings.Contains(p.text, "©") || strings.HasPrefix(p.low, "(c) ")
}
