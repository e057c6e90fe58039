package label

import "testing"

func TestFromPrivateArchive(t *testing.T) {
	for credit, want := range map[string]string{
		"Фото: личный архив Ивана Петрова":        "личный архив Ивана Петрова",
		"Foto: Archivo personal de Juana Ejemplo": "Archivo personal de Juana Ejemplo",
		"Foto: Archivo municipal":                 "",
	} {
		if got := Credit(credit).Photographer; got != want {
			t.Errorf("photographer of %q is %q, want %q", credit, got, want)
		}
	}
}
