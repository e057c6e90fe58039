package label

import "testing"

func TestHeldBy(t *testing.T) {
	for _, c := range []struct {
		notice, name string
		want         bool
		why          string
	}{
		{"© Tide Post", "Tide Post", true, ""},
		{"Copyright © 2024 by the Tide Post. All rights reserved.", "Tide Post", true, ""},
		{"© 2019–2024 The Tide Post Ltd.", "Tide Post", true, "the form of the company is no part of the name"},
		{"Tide Post © 2024", "Tide Post", true, "the sign may stand behind"},
		{"ⓒ 갯바람신문. 무단 전재 금지", "갯바람신문", true, ""},
		{"© Tide Post Media", "Tide Post", false, "another house"},
		{"© Tide Posts", "Tide Post", false, "another word"},
		{"© Reuters/Tide Post", "Tide Post", false, "a credit"},
		{"© 2024", "Tide Post", false, "nobody"},
		{"Tide Post", "Tide Post", false, "no notice"},
	} {
		if got := HeldBy(c.notice, c.name); got != c.want {
			t.Errorf("HeldBy(%q, %q) = %v, want %v: %s", c.notice, c.name, got, c.want, c.why)
		}
	}
}
