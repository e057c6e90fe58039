package label

// Risky: "lagi" and "utama" are words of prose: in a whole only. What Indonesian shares stands in its table.
const malayPhrases = `
share:
=cetak, =hantar, =kongsi, =kongsikan, =salin pautan, =simpan, ikuti kami, kongsi artikel, kongsi di, kongsikan artikel
more:
=baca lagi, =baca lanjut, =lagi, =lihat lagi, =papar lagi, =seterusnya, ^baca lagi, ^baca penuh, ^baca selanjutnya
related:
=artikel berkaitan, =berita berkaitan, =berita lain, =disyorkan, =paling popular, =terkini, ^anda mungkin berminat, ^artikel berkaitan
^artikel sebelum, ^artikel seterusnya, ^baca juga, ^berita berkaitan, ^berita lain, ^lihat juga, ^tonton juga, ^wawancara lain
newsletter:
=surat berita, langgan buletin, langgan surat berita, terus ke e mel
subscribe:
=derma, =langgan, =langganan, =sokong kami, =sumbangan, sokong kami, untuk pelanggan sahaja
ad:
=advertorial, =iklan berbayar, =kandungan tajaan, =tajaan
comment:
=balas, =komen, =tinggalkan komen, =ulasan, alamat emel anda tidak akan disiarkan, tinggalkan ulasan
copyright:
=hak cipta terpelihara, hak cipta terpelihara
consent:
=dasar kuki, =dasar privasi, =setuju, =terima, kami menggunakan kuki, menggunakan kuki
photo:
=gambar, =gambar fail, =gambar hiasan, ^gambar fail, ^gambar hiasan, ^gambar ihsan, ihsan gambar
bio:
=penulis, ^mengenai penulis, ^penulis ialah, ^tentang penulis
byline:
^laporan, ^oleh, ^teks
updated:
=ahad, =dikemas kini, =disember, =diterbitkan, =februari, =hari ini, =isnin, =januari, =jumaat, =khamis, =mac, =ogos, =rabu, =selasa
=semalam, ^dikemas kini, ^disiarkan, ^diterbitkan, jam lalu, masa membaca, minit bacaan
topic:
=kata kunci, =kategori, =tag, =topik, ^kata kunci, ^kategori, ^topik
nav:
=berita, =cari, =cuaca, =dunia, =ekonomi, =gaya hidup, =hiburan, =hubungi kami, =jenayah, =kesihatan, =laman utama, =nasional, =niaga
=pendapat, =rencana, =sains, =sebelumnya, =sukan, =tentang kami, =tutup, =utama, =wilayah, kembali ke atas, langkau ke kandungan
login:
=akaun saya, =daftar, =daftar masuk, =kata laluan, =log keluar, =log masuk, lupa kata laluan
app:
muat turun aplikasi
player:
=dengar, =dengar artikel, =main, pelayar anda tidak menyokong
error:
aktifkan javascript, halaman tidak dijumpai
poll:
=keputusan, =tinjauan, =undi
correction:
^nota editor, ^nota pengarang, ^pembetulan, versi terdahulu
edited:
^diterjemahkan oleh, ^terjemahan oleh, diringkaskan dan disunting, disunting untuk kejelasan, temu bual ini telah
legal:
=penafian, =syarat penggunaan, =terma dan syarat, pandangan peribadi penulis
shop:
=beli, =beli sekarang, =tambah ke troli, =troli
summary:
=intipati, =ringkasan, =rumusan
figcap:
=besarkan, =galeri, ^keterangan gambar, lihat galeri
`
