package article

import "github.com/verbatim-go/verbatim/article/internal/jsontext"

// jsonWriter puts commas and colons where they belong. Methods that take a key write a member of the open object; str,
// int and key always, the others only when there is something to write.
type jsonWriter struct{ b []byte }

func (w *jsonWriter) open() {
	w.comma()
	w.b = append(w.b, '{')
}

func (w *jsonWriter) close() { w.b = append(w.b, '}') }

func (w *jsonWriter) openList() {
	w.comma()
	w.b = append(w.b, '[')
}

func (w *jsonWriter) closeList() { w.b = append(w.b, ']') }

// comma writes the comma before an element that is not the first one of its array, told by the byte before it: elements
// are strings, objects and arrays, and the value of a member follows a colon.
func (w *jsonWriter) comma() {
	switch w.b[len(w.b)-1] {
	case '}', ']', '"':
		w.b = append(w.b, ',')
	}
}

func (w *jsonWriter) key(key string) {
	w.member()
	w.b = append(append(append(w.b, '"'), key...), '"', ':')
}

// member writes the comma before a member that is not the first one of its object.
func (w *jsonWriter) member() {
	if w.b[len(w.b)-1] != '{' {
		w.b = append(w.b, ',')
	}
}

func (w *jsonWriter) value(s string) {
	w.comma()
	w.b = jsontext.AppendString(w.b, s)
}

func (w *jsonWriter) str(key, s string) {
	w.key(key)
	w.b = jsontext.AppendString(w.b, s)
}

func (w *jsonWriter) int(key string, n int) {
	w.key(key)
	w.b = jsontext.AppendInt(w.b, n)
}

func (w *jsonWriter) text(key, s string) {
	if s != "" {
		w.str(key, s)
	}
}

func (w *jsonWriter) number(key string, n int) {
	if n != 0 {
		w.int(key, n)
	}
}

func (w *jsonWriter) flag(key string, set bool) {
	if set {
		w.key(key)
		w.b = append(w.b, "true"...)
	}
}

func (w *jsonWriter) texts(key string, ss []string) { list(w, key, ss, (*jsonWriter).value) }

// list writes an array whose elements write themselves.
func list[T any](w *jsonWriter, key string, elems []T, write func(*jsonWriter, T)) {
	if len(elems) == 0 {
		return
	}
	w.key(key)
	w.openList()
	for _, e := range elems {
		write(w, e)
	}
	w.closeList()
}
