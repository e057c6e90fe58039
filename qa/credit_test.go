package qa

import "testing"

func TestClosesInCredit(t *testing.T) {
	for in, want := range map[string]bool{
		"The harbour at dawn (Photo: Jane Roe)":          true,
		"Der Hafen am Morgen (Bild: Max Muster)":         true,
		"Der Hafen am Morgen | Foto: Max Muster (dpa)":   true,
		"The harbour at dawn (photo by Jane Roe)":        true,
		"Il porto all’alba (foto Esempi)":                true,
		"Port o świcie (fot. Jan Przykład)":              true,
		"Порт на рассвете (фото: Иван Примеров)":         true,
		"Satama aamulla (kuva: Anna Esimerkki)":          true,
		"A kikötő hajnalban (fotó: Minta Anna)":          true,
		"She kept one of them (a photo of the old mill)": false,
		"We had none left (picture the scene)":           false,
	} {
		if got := closesInCredit(in); got != want {
			t.Errorf("closesInCredit(%q) = %v, want %v", in, got, want)
		}
	}
}
