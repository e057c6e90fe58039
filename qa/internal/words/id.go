package words

func indonesian() *Lang {
	return &Lang{
		Code:        "id",
		Months:      list("januari, februari, maret, april, mei, juni, juli, agustus, september, oktober, november, desember"),
		Stop:        list("yang, dan, di, ini, itu, dengan, untuk, tidak, dari, dalam, akan, pada, adalah"),
		First:       list("saya, aku, kami, kita, ku, saya-lah, menurutku"),
		Second:      list("anda, kamu, kalian, bapak, ibu, mas, mbak, pak, bu, menurutmu"),
		Ask:         list("apa, apakah, bagaimana, mengapa, kenapa, siapa, kapan, di, dimana, berapa, mana, lalu, jadi, seperti, sejak, bisa, adakah"),
		Question:    list("t, tanya, pertanyaan"),
		Answer:      list("j, jawab, jawaban"),
		Interviewer: list("pewawancara, wartawan, jurnalis, redaksi, reporter"),
		Guest:       list("narasumber, tamu"),
		Host:        list("pembawa acara, penyiar"),
		Moderator:   list("moderator"),
		Audience:    list("penonton, pendengar, pembaca, hadirin, peserta"),
		Chairs:      list("moderator, dipandu, memandu"),
		Aside:       list("tertawa, tersenyum, senyum, tawa, menghela, diam, hening, tepuk tangan, jeda, menangis, berpikir, terdiam, sambil, tak terdengar, terkekeh"),
		Talk: list("wawancara, wawancara dengan, berbincang dengan, berbincang, bincang-bincang, perbincangan, tanya jawab, mewawancarai, petikan wawancara, obrolan, " +
			"podcast, dialog"),
		FAQ:        list("faq, pertanyaan umum, pertanyaan yang sering diajukan, tanya jawab"),
		By:         list("pewawancara:, wawancara oleh, diwawancarai oleh, wawancara:"),
		Edited:     list("disunting, dipersingkat, diedit, telah disunting, diringkas, disarikan, telah diedit"),
		Translated: list("diterjemahkan oleh, penerjemah:, terjemahan:"),
		Corrected:  list("ralat, koreksi:"),
		Named:      list("nama saya"),
		Title:      list("bapak, ibu, pak, bu, tuan, nyonya, dr, prof, mas, mbak"),
		NoLabel: list("foto, gambar, sumber, catatan, baca juga, baca, selengkapnya, simak juga, lihat juga, video, tanggal, waktu, jam, tempat, lokasi, alamat, telepon, " +
			"telp, harga, tiket, durasi, bahan, bahan-bahan, cara membuat, contoh, langkah, bagian, bab, tabel, total, hasil, gol, wasit, sutradara, pemain, genre, " +
			"ringkasan, kesimpulan, penulis, teks, penerbit, halaman, isbn, bahasa, nama, usia, umur, tinggi, berat, warna, bahan baku, kontak, situs, tag, " +
			"kategori, diterbitkan, penting, perhatian, tips, editor, topik, email"),
		Given: list("budi, agus, slamet, joko, bambang, sri, siti, dewi, ratna, wati, ani, rina, yanti, eko, dwi, tri, hendra, rudi, rahmat, ahmad, muhammad, abdul, nur, indra, adi, arief, " +
			"dian, fitri, lestari, putri, putu, made, wayan, ketut, nyoman, sutrisno, suparman, wahyu, yusuf, taufik, iwan, dedi, asep, ujang, endang, kartini, lina, maya, mega, nina, " +
			"rini, susi, tuti, wulan, yuni, maria, yohanes"),
	}
}
