package words

import "sync"

// IsSalutation reports whether a folded word opens a letter: "Dear Abby:" names whom the letter is for, not who speaks.
func IsSalutation(w string) bool { return salutations()[w] }

var salutations = sync.OnceValue(func() map[string]bool {
	m := map[string]bool{}
	for _, w := range list("dear, liebe, lieber, liebes, hallo, hello, hi, cher, chère, chers, chères, querido, querida, queridos, estimado, estimada, caro, cara, cari, gentile, egregio, prezado, prezada, " +
		"beste, geachte, drogi, droga, szanowny, szanowna, уважаемый, уважаемая, уважаемые, дорогой, дорогая, дорогие, шановний, шановна, kære, kjære, käre, kära, rakas, drahý, drahá, milý, milá, vážený, vážená, " +
		"αγαπητέ, αγαπητή, αγαπητοί, kedves, tisztelt, dragă, stimate, stimată, sevgili, sayın, عزيزي, عزيزتي, יקר, יקרה, प्रिय, kính, 亲爱的, 親愛的") {
		m[w] = true
	}
	return m
})
