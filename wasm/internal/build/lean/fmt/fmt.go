// Package fmt takes the place of Go's package fmt in the WebAssembly module: what is linked into it formats messages of
// errors and little else, and for that brings in package reflect and an operating system, a tenth of the module.
//
// It knows the verbs %s, %v, %q and %d without flags, for strings, errors, whole numbers and what has a method String.
package fmt

import (
	"errors"
	"strconv"
)

// Stringer is what has a string.
type Stringer interface{ String() string }

// Errorf returns an error with the text that Sprintf gives. It wraps nothing.
func Errorf(format string, args ...any) error { return errors.New(Sprintf(format, args...)) }

// Sprintf formats args. A verb that it does not know, or without an argument, stays as it is written.
func Sprintf(format string, args ...any) string {
	var out []byte
	for i := 0; i < len(format); i++ {
		if format[i] != '%' || i+1 == len(format) {
			out = append(out, format[i])
			continue
		}
		switch verb := format[i+1]; {
		case verb == '%':
			out = append(out, '%')
		case len(args) == 0 || verb != 's' && verb != 'v' && verb != 'q' && verb != 'd':
			out = append(out, '%', verb)
		default:
			text := plain(args[0])
			if verb == 'q' {
				text = strconv.Quote(text)
			}
			out = append(out, text...)
			args = args[1:]
		}
		i++
	}
	return string(out)
}

func plain(v any) string {
	switch v := v.(type) {
	case string:
		return v
	case []byte:
		return string(v)
	case error:
		return v.Error()
	case Stringer:
		return v.String()
	case int:
		return strconv.Itoa(v)
	case int64:
		return strconv.FormatInt(v, 10)
	}
	return "?"
}
