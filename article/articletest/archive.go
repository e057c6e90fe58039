package articletest

import (
	"bytes"
	"fmt"
	"strings"
)

// Archive is a few text files in one, in the format that golang.org/x/tools/txtar defines: a comment, then each file
// below a line "-- NAME --". It is read and written here, in a few lines, because nothing else of that module is
// wanted.
type Archive struct {
	Comment string
	Files   []ArchiveFile // in their order; names are unique
}

// ArchiveFile is one file of an Archive. Data ends with a newline, unless it is empty.
type ArchiveFile struct {
	Name string
	Data string
}

// ReadArchive reads an archive. Two files of one name are an error.
func ReadArchive(src []byte) (Archive, error) {
	var a Archive
	var data strings.Builder
	flush := func() {
		if len(a.Files) == 0 {
			a.Comment = data.String()
		} else {
			a.Files[len(a.Files)-1].Data = data.String()
		}
		data.Reset()
	}
	seen := map[string]bool{}
	for line := range strings.Lines(string(src)) {
		name, ok := marker(line)
		if !ok {
			data.WriteString(line)
			continue
		}
		if seen[name] {
			return Archive{}, fmt.Errorf("articletest: two files %q in one archive", name)
		}
		seen[name] = true
		flush()
		a.Files = append(a.Files, ArchiveFile{Name: name})
	}
	flush()
	if n := len(a.Files); n > 0 {
		a.Files[n-1].Data = ended(a.Files[n-1].Data)
	}
	return a, nil
}

// Bytes writes the archive. It fails when a line of a file would be read back as the start of another.
func (a Archive) Bytes() ([]byte, error) {
	var b bytes.Buffer
	b.WriteString(ended(a.Comment))
	for _, f := range a.Files {
		fmt.Fprintf(&b, "-- %s --\n", f.Name)
		for line := range strings.Lines(f.Data) {
			if name, ok := marker(line); ok {
				return nil, fmt.Errorf("articletest: %s holds a line %q, which an archive cannot hold", f.Name, "-- "+name+" --")
			}
		}
		b.WriteString(ended(f.Data))
	}
	return b.Bytes(), nil
}

// File returns the file called name.
func (a Archive) File(name string) (data string, ok bool) {
	for _, f := range a.Files {
		if f.Name == name {
			return f.Data, true
		}
	}
	return "", false
}

// marker returns the name in a line "-- NAME --".
func marker(line string) (string, bool) {
	line = strings.TrimRight(line, "\r\n")
	rest, ok := strings.CutPrefix(line, "-- ")
	if !ok {
		return "", false
	}
	name, ok := strings.CutSuffix(rest, " --")
	name = strings.TrimSpace(name)
	return name, ok && name != ""
}

func ended(s string) string {
	if s == "" || strings.HasSuffix(s, "\n") {
		return s
	}
	return s + "\n"
}
