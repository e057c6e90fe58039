package label

// Risky: "oleh" and "baca" open sentences; "foto" captions.
const indonesianPhrases = `
share:
=bagikan, =cetak, =kirim, =salin tautan, =share, =simpan, bagikan artikel, bagikan berita, bagikan di, bagikan ke, ikuti kami di
salin link, salin tautan, tautan disalin
more:
=lainnya, =lihat lainnya, =lihat semua, =selanjutnya, =selengkapnya, =tampilkan lebih banyak, ^baca selengkapnya, ^lanjut membaca
^selengkapnya, baca selengkapnya, halaman selanjutnya, lihat selengkapnya, muat lainnya, muat lebih banyak, tampilkan semua
related:
=artikel terkait, =baca juga, =berita lainnya, =berita terbaru, =berita terkait, =lihat juga, =pilihan editor, =rekomendasi, =simak juga
=terbaru, =terkini, =terpopuler, ^anda mungkin suka, ^artikel berikutnya, ^artikel terkait, ^baca juga, ^baca pula, ^baca selanjutnya
^baca selengkapnya, ^berita terkait, ^dengarkan juga, ^jangan lewatkan, ^lihat juga, ^mungkin anda suka, ^pilihan untuk, ^rekomendasi
^simak juga, ^terpopuler, ^topik terkait, ^wawancara lainnya, artikel lainnya, artikel sebelumnya, artikel selanjutnya, artikel terkait
baca juga, berita lainnya, berita pilihan, berita populer, berita terbaru, berita terkait, berita terpopuler, paling banyak dibaca
pilihan editor, rekomendasi untuk anda
newsletter:
=email anda, =langganan, =newsletter, alamat email, berlangganan newsletter, dapatkan berita, dapatkan update, di google news
ikuti saluran, ikuti whatsapp channel, kanal telegram, saluran whatsapp, whatsapp channel
subscribe:
=berlangganan, =donasi, =dukung kami, =langganan sekarang, =premium, akses tanpa batas, artikel ini khusus, berlangganan sekarang
dukung jurnalisme, dukung kami, khusus pelanggan, mulai berlangganan, sudah berlangganan, untuk melanjutkan membaca
ad:
=advertorial, =iklan, =konten bersponsor, =pariwara, ^iklan, ^scroll ke bawah, artikel ini berlanjut, gulir untuk lanjut
gulir untuk melanjutkan, konten promosi, lanjutkan membaca di bawah, lanjutkan membaca setelah iklan, pasang iklan, scroll to continue
scroll untuk
comment:
=balas, =kirim komentar, =komentar, =tulis komentar, alamat email anda tidak akan, batalkan balasan, belum ada komentar, beri komentar
berikan komentar, lihat komentar, tinggalkan balasan, tinggalkan komentar, tulis komentar
copyright:
^hak cipta, artikel ini pertama kali, artikel ini telah tayang, dilarang keras, dilarang memperbanyak, dilarang mengutip
dilarang menyalin, dilindungi undang undang, hak cipta, hak cipta dilindungi, seizin redaksi, tanpa izin, telah tayang di
consent:
=kebijakan privasi, =privasi, =setuju, =terima, =terima semua, data pribadi, kebijakan cookie, kebijakan privasi, menggunakan cookie
pemberitahuan privasi
photo:
=dok, =foto, =ilustrasi, =istimewa, =sumber, ^dok, ^dokumentasi, ^foto, ^gambar, ^ilustrasi, ^sumber, ^sumber foto, dok pribadi
foto ilustrasi, foto istimewa, sumber foto
bio:
=penulis, =tentang penulis, ^profil penulis, adalah jurnalis, adalah wartawan, lulusan, penulis adalah, seorang jurnalis, tentang penulis
byline:
=editor, =kontributor, =oleh, =penulis, =pewarta, =redaksi, =reporter, =sumber, =tim redaksi, ^ditulis oleh, ^editor, ^jurnalis, ^laporan
^oleh, ^penulis, ^pewarta, ^reporter, ^sumber, ^wartawan, tim redaksi
updated:
=agustus, =april, =desember, =diperbarui, =diterbitkan, =februari, =hari ini, =jam, =januari, =juli, =jumat, =juni, =kamis, =kemarin
=lalu, =maret, =mei, =menit, =minggu, =november, =oktober, =rabu, =sabtu, =selasa, =senin, =september, =terbit, =wib, =yang lalu
^diperbarui, ^dipublikasikan, ^diterbitkan, ^kompas, ^tayang, ^terakhir diperbarui, ^waktu baca, hari lalu, hari yang lalu, jam lalu
jam yang lalu, menit baca, menit lalu, menit membaca, menit yang lalu, terakhir diperbarui, waktu baca
topic:
=kata kunci, =kategori, =label, =tag, =tags, =topik, =topik terkait, ^kata kunci, ^tag, ^tagar, ^tags, ^topik, ^topik terkait, tag terkait
topik populer, topik terkait
nav:
=beranda, =berita, =bisnis, =cari, =daerah, =dunia, =edukasi, =ekonomi, =foto, =gaya hidup, =hiburan, =hukum, =indeks, =internasional
=karier, =kembali, =kesehatan, =kontak, =kontak kami, =kuliner, =menu, =nasional, =olahraga, =opini, =otomotif, =pedoman media siber
=pendidikan, =peristiwa, =politik, =properti, =redaksi, =sepak bola, =teknologi, =tentang kami, =tutup, =video, =wisata, hubungi kami
kembali ke atas, langsung ke konten, lewati ke konten, loncat ke konten, pedoman media siber, tentang kami
login:
=akun, =akun saya, =daftar, =kata sandi, =keluar, =masuk, belum punya akun, buat akun, lupa kata sandi, lupa password, masuk dengan
sudah punya akun
app:
=aplikasi, aplikasi kami, download aplikasi, unduh aplikasi, via aplikasi
player:
=dengarkan, =putar, =tonton, =video, browser anda tidak, dengarkan artikel, saksikan video, simak video, tonton video
error:
=halaman tidak ditemukan, =memuat, aktifkan javascript, halaman tidak ditemukan, silakan coba lagi, terjadi kesalahan
poll:
=hasil, =jajak pendapat, =kuis, =polling, apa reaksi anda, bagaimana reaksi, ikuti polling
correction:
^catatan editor, ^catatan redaksi, ^klarifikasi, ^koreksi, ^ralat, artikel ini telah diperbarui, catatan redaksi, mohon maaf atas
versi sebelumnya dari
edited:
^diterjemahkan, ^penerjemah, ^terjemahan, ^transkrip, ^wawancara, artikel ini diterjemahkan, artikel ini telah tayang, demi kejelasan
diedit dan dipersingkat, diringkas dan disunting, diterjemahkan dari, wawancara ini telah disunting
legal:
=disclaimer, =ketentuan layanan, =ketentuan penggunaan, =kode etik, =pedoman media siber, =syarat dan ketentuan, bukan merupakan saran
ketentuan layanan, syarat dan ketentuan, syarat penggunaan, tanggung jawab penulis
shop:
=beli, =beli sekarang, =harga, =keranjang, beli sekarang, gratis ongkir, kode promo, tambah ke keranjang, tambahkan ke keranjang
summary:
=intinya, =intisari, =poin penting, =ringkasan, =ringkasan berita, ^poin penting, ^ringkasan, dibuat oleh ai, dihasilkan oleh ai
kecerdasan buatan menghasilkan, ringkasan ai
figcap:
=galeri, =galeri foto, =keterangan gambar, =perbesar, ^keterangan foto, ^keterangan gambar, ^keterangan video, klik untuk memperbesar
lihat foto, lihat galeri, perbesar gambar
`
