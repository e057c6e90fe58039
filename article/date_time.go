//go:build !verbatim_host

package article

import "time" // with all that it needs of an operating system, and so not for WebAssembly, where nobody asks for a Time

// Time returns d as a time.Time: midnight UTC for a day, UTC where no offset is known, the zero Time for no date.
func (d Date) Time() time.Time {
	if d.IsZero() {
		return time.Time{}
	}
	zone := time.UTC
	if d.Offset != 0 {
		zone = time.FixedZone("", d.Offset*60)
	}
	return time.Date(d.Year, time.Month(d.Month), d.Day, d.Hour, d.Minute, d.Second, 0, zone)
}
