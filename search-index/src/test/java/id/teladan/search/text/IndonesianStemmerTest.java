package id.teladan.search.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IndonesianStemmerTest {
  private final IndonesianStemmer stemmer = new IndonesianStemmer();

  /** The first word is the stem of all in its family. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "kelola mengelola pengelolaan pengelola dikelola terkelola kelolanya",
        "penduduk kependudukan penduduknya berpenduduk",
        "duduk menduduki kedudukan diduduki",
        "menteri kementerian kementeriannya",
        "urus mengurus pengurusan pengurus ngurus urusan",
        "izin perizinan mengizinkan diizinkan ijin perijinan izinnya seizin",
        "adu ngadu aduan pengaduan mengadukan diadukan pengadu",
        "ajar pelajar pembelajaran mengajar pengajar pelajaran belajar ajaran mempelajari diajarkan",
        "layan pelayanan layanan melayani dilayani pelayan pelayanannya",
        "rencana perencanaan merencanakan direncanakan rencananya perencana",
        "anggar anggaran penganggaran menganggarkan dianggarkan",
        "awas pengawasan mengawasi pengawas diawasi",
        "bangun pembangunan membangun bangunan dibangun terbangun",
        "berdaya:daya pemberdayaan memberdayakan berdaya diberdayakan",
        "bina pembinaan membina binaan dibina pembina",
        "camat kecamatan camatnya",
        "lurah kelurahan",
        "didik pendidikan mendidik pendidik dididik",
        "sehat kesehatan menyehatkan penyehatan",
        "selenggara penyelenggaraan menyelenggarakan diselenggarakan penyelenggara",
        "sedia penyediaan menyediakan tersedia ketersediaan disediakan penyedia",
        "susun nyusun penyusunan menyusun disusun penyusun",
        "terima penerimaan menerima diterima penerima",
        "tingkat peningkatan meningkatkan ditingkatkan meningkat tingkatan",
        "tugas petugas penugasan menugaskan bertugas ditugaskan",
        "pimpin pemimpin kepemimpinan pimpinan memimpin dipimpin",
        "punya mempunyai dipunyai",
        "milik pemilik kepemilikan memiliki dimiliki",
        "terbit penerbitan menerbitkan diterbitkan penerbit terbitan",
        "tertib ketertiban menertibkan penertiban",
        "pinjam peminjaman meminjam pinjaman peminjam dipinjam",
        "pungut pemungutan memungut pungutan dipungut",
        "kembang pengembangan mengembangkan berkembang perkembangan dikembangkan",
        "kirim pengiriman mengirim dikirim kiriman pengirim",
        "kumpul pengumpulan mengumpulkan dikumpulkan berkumpul kumpulan",
        "hubung perhubungan menghubungkan penghubung berhubungan dihubungkan",
        "lindung perlindungan melindungi pelindungan terlindungi dilindungi",
        "periksa pemeriksaan memeriksa diperiksa pemeriksa",
        "perintah memerintahkan diperintahkan",
        "pemerintah pemerintahan pemerintahannya pemerintahnya",
        "pegawai kepegawaian pegawainya",
        "tani pertanian petani bertani",
        "tanah pertanahan tanahnya",
        "ikan perikanan perikanannya",
        "hutan kehutanan penghutanan",
        "dagang perdagangan pedagang berdagang dagangan",
        "pustaka perpustakaan kepustakaan",
        "arsip kearsipan pengarsipan mengarsipkan arsipnya",
        "uang keuangan uangnya",
        "atur peraturan mengatur pengaturan diatur aturan teratur",
        "lapor laporan melaporkan pelaporan dilaporkan pelapor",
        "bayar pembayaran membayar dibayarkan",
        "guna penggunaan menggunakan pengguna digunakan berguna kegunaan",
        "manfaat pemanfaatan memanfaatkan bermanfaat dimanfaatkan",
        "kerja bekerja pekerja pekerjaan mengerjakan dikerjakan",
        "buka membuka pembukaan terbuka keterbukaan dibuka",
        "cegah pencegahan mencegah dicegah",
        "tanggulang penanggulangan menanggulangi ditanggulangi",
        "olah pengolahan mengolah diolah pengolah olahan",
        "usul usulan mengusulkan pengusulan diusulkan pengusul",
        "ubah perubahan mengubah diubah berubah pengubahan",
        "lanjut lanjutan keberlanjutan berkelanjutan melanjutkan dilanjutkan",
        "sakit penyakit kesakitan",
        "miskin kemiskinan memiskinkan",
        "huni hunian penghuni menghuni penghunian",
        "mukim permukiman pemukiman bermukim",
        "evaluasi mengevaluasi pengevaluasian dievaluasi evaluasinya",
        "informasi menginformasikan informasinya diinformasikan",
        "sosialisasi menyosialisasikan disosialisasikan sosialisasinya"
      })
  void families(String family) {
    String[] words = family.split(" ");
    String stem = words[0].contains(":") ? words[0].split(":")[1] : words[0];
    for (int i = 1; i < words.length; i++) {
      assertThat(stemmer.stem(words[i])).as(words[i]).isEqualTo(stem);
    }
    assertThat(stemmer.stem(stem)).isEqualTo(stem);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bali",
        "sapawarga",
        "jaki",
        "alpukat",
        "betawi",
        "sekolah",
        "pengadaan",
        "kalimantan",
        "medan",
        "dinas",
        "provinsi",
        "berita",
        "kepala",
        "masalah",
        "wilayah",
        "bulan",
        "jalan",
        "badan",
        "dengan",
        "makan",
        "informasi",
        "aplikasi",
        "teknologi",
        "seni",
        "perempuan",
        "petir",
        "benteng",
        "sepeda",
        "desa",
        "bupati",
        "gubernur",
        "pemuda",
        "penduduk",
        "akses",
        "proses",
        "tugas",
        "bebas",
        "2024",
        "a4"
      })
  void stay(String word) {
    assertThat(stemmer.stem(word)).isEqualTo(word);
  }

  @ParameterizedTest
  @ValueSource(strings = {"services service", "permits permit", "cities city", "reports report"})
  void englishPlurals(String pair) {
    assertThat(stemmer.stem(pair.split(" ")[0])).isEqualTo(pair.split(" ")[1]);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "merestorasi restorasi", "pengoptimalan optimal", "mengoptimalkan optimal",
        "digitalisasinya digitalisasi", "memvalidasikan validasi", "kedermawanan dermawan"
      })
  void unknownWordsAreCutCautiously(String pair) {
    assertThat(stemmer.stem(pair.split(" ")[0])).isEqualTo(pair.split(" ")[1]);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"ii", "nya", "me", "pe", "di", "meng", "penge", "memper", "kah", "e", "mengan"})
  void oddWordsDoNotFail(String word) {
    assertThat(stemmer.stem(word)).isNotEmpty();
  }
}
