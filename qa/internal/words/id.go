package words

var indonesian = table{
	code:        "id",
	months:      "januari, februari, maret, april, mei, juni, juli, agustus, september, oktober, november, desember",
	stop:        "yang, dan, di, ini, itu, dengan, untuk, tidak, dari, dalam, akan, pada, adalah",
	first:       "saya, aku, kami, kita, ku, saya-lah, menurutku",
	second:      "anda, kamu, kalian, bapak, ibu, mas, mbak, pak, bu, menurutmu",
	prompt:      "ceritakan, sebutkan, jelaskan, gambarkan, beri, berikan, tolong, coba, silakan, bagikan",
	reply:       "ya, tidak, iya, bukan, karena, tentu, tentu saja, mungkin, pernah, belum, pasti, betul, benar, jelas, selalu, oh, saya kira, menurut saya, memang, sebenarnya, kadang, sayangnya, tergantung",
	thanks:      "terima kasih, terima, makasih",
	ask:         "apa, apakah, bagaimana, mengapa, kenapa, siapa, kapan, di, dimana, berapa, mana, lalu, jadi, seperti, sejak, bisa, adakah",
	question:    "t, tanya, pertanyaan",
	answer:      "j, jawab, jawaban",
	interviewer: "pewawancara, wartawan, jurnalis, redaksi, reporter",
	guest:       "narasumber, tamu",
	host:        "pembawa acara, penyiar",
	moderator:   "moderator",
	audience:    "penonton, pendengar, pembaca, hadirin, peserta",
	chairs:      "moderator, dipandu, memandu",
	aside:       "tertawa, tersenyum, senyum, tawa, menghela, diam, hening, tepuk tangan, jeda, menangis, berpikir, terdiam, sambil, tak terdengar, terkekeh",
	talk: "wawancara, wawancara dengan, berbincang dengan, berbincang, bincang-bincang, perbincangan, tanya jawab, mewawancarai, petikan wawancara, obrolan, " +
		"podcast, dialog",
	faq:        "faq, pertanyaan umum, pertanyaan yang sering diajukan, tanya jawab",
	by:         "pewawancara:, wawancara oleh, diwawancarai oleh, wawancara:",
	edited:     "disunting, dipersingkat, diedit, telah disunting, diringkas, disarikan, telah diedit",
	translated: "diterjemahkan oleh, penerjemah:, terjemahan:",
	corrected:  "ralat, koreksi:",
	named:      "nama saya",
	title:      "bapak, ibu, pak, bu, tuan, nyonya, dr, prof, mas, mbak",
	thing:      "sungai, pulau, gunung, danau, desa, kampung, kota, jalan, pantai, teluk, tanjung, radio, hotel, museum, universitas, yayasan, sekolah, pasar, masjid, jembatan",
	noLabel: "foto, gambar, sumber, catatan, baca juga, baca, selengkapnya, simak juga, lihat juga, video, tanggal, waktu, jam, tempat, lokasi, alamat, telepon, " +
		"telp, harga, tiket, durasi, bahan, bahan-bahan, cara membuat, contoh, langkah, bagian, bab, tabel, total, hasil, gol, wasit, sutradara, pemain, genre, " +
		"ringkasan, kesimpulan, penulis, teks, penerbit, halaman, isbn, bahasa, nama, usia, umur, tinggi, berat, warna, bahan baku, kontak, situs, tag, " +
		"kategori, diterbitkan, penting, perhatian, tips, editor, topik, email",
	given: "budi, agus, slamet, joko, bambang, sri, siti, dewi, ratna, wati, ani, rina, yanti, eko, dwi, tri, hendra, rudi, rahmat, ahmad, muhammad, abdul, nur, indra, adi, arief, " +
		"dian, fitri, lestari, putri, putu, made, wayan, ketut, nyoman, sutrisno, suparman, wahyu, yusuf, taufik, iwan, dedi, asep, ujang, endang, kartini, lina, maya, mega, nina, " +
		"rini, susi, tuti, wulan, yuni, maria, yohanes",
	with:    "dengan",
	signs:   "oleh, teks",
	photo:   "sumber foto, gambar",
	third:   "ia, dia, beliau",
	prep:    "di, ke, dari, pada, untuk, oleh, dalam, tentang, bagi",
	age:     "tahun",
	welcome: "selamat datang di, selamat datang kembali",
	show:    "podcast, siniar, episode",
	hosts:   "dipandu oleh, pemandu acara",
}
