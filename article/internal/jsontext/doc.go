// Package jsontext reads and writes JSON by hand, without reflection, so that it stays small in a WebAssembly build.
//
// The reader is for JSON as it stands in the script elements of real pages. It takes all of RFC 8259 and, without
// complaint, what loses nothing:
//
//   - a byte order mark, JavaScript comments, <!-- --> and CDATA wrappers, a semicolon at the end;
//   - raw line ends and control characters inside strings;
//   - strings in single quotes, unquoted keys, and quotes inside strings that were not escaped, as far as what follows
//     a quote shows that it cannot close the string;
//   - the escapes \xNN, \' and \> of JavaScript;
//   - backslashes that begin no escape: they stand for themselves;
//   - missing, doubled and trailing commas;
//   - a text whose quotes are written as &quot;
//   - several values in a row, which are returned as an Array.
//
// Whatever else is wrong, such as an end before the last bracket is closed, is an error, returned together with what
// could be read.
//
//	string -> Parse -> Value, error
//	values -> AppendString, AppendInt, AppendRatio -> []byte
package jsontext
