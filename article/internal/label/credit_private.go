package label

import "strings"

// privateArchives open a credit to a person's own album, whose name follows: the person stands for the photographer.
var privateArchives = []string{
	"archives personnelles de ", "archivio personale di ", "archivo personal de ", "archiwum prywatne ", "arquivo pessoal de ", "personal archive of ",
	"private archive of ", "privatarchiv ", "из личного архива ", "личный архив ", "особистий архів ",
	"osobní archiv ", "osobný archív ", "súkromný archív ", "privatna arhiva ", "privatni arhiv ", "osobni arhiv ", "личен архив на ", "arhiva personală ", "arxiu personal de ", "arquivo persoal de ",
}

// fromPrivateArchive reports whether a credit names a person's own album.
func fromPrivateArchive(s string) bool {
	lower := strings.ToLower(s)
	for _, opener := range privateArchives {
		if strings.HasPrefix(lower, opener) && len(lower) == len(s) && IsName(s[len(opener):]) {
			return true
		}
	}
	return false
}
