package id.teladan.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Which field a column title means. Titles are the names of REST, flat ({@code cost.amountIdr}), in
 * any case; and what Indonesian inventories call them.
 */
final class Columns {
  /** A column for the key of somebody else's register. */
  static final String KEY = "externalKey";

  /** A column with the name of a region instead of its code. */
  static final String REGION_NAME = "regionName";

  /** Every field that a file may hold, in the order of the export. */
  static final List<String> FIELDS =
      List.of(
          "id",
          "version",
          KEY,
          "kind",
          "title",
          "summary",
          "problem",
          "approach",
          "results",
          "lessons",
          "requirements",
          "legalBasis",
          "people",
          "risks",
          "failures",
          "cost.amountIdr",
          "cost.note",
          "audience",
          "mainAffair",
          "otherAffairs",
          "regionCode",
          REGION_NAME,
          "ownerUnit",
          "contactUnit",
          "since",
          "stage",
          "stopReason",
          "succeededBy",
          "evidence.level",
          "evidence.claims",
          "sharing",
          "links",
          "openData",
          "agreements",
          "application.scope",
          "application.developmentStatus",
          "application.platforms",
          "application.softwareType",
          "application.licence",
          "application.repositoryUrl",
          "application.stack",
          "application.integrations",
          "partners",
          "tags",
          "sources",
          "language",
          "lastVerified");

  /** Columns of our own export that say nothing an import could take. */
  private static final List<String> READ_ONLY =
      List.of("slug", "url", "status", "attachments", "updatedAt");

  /** Columns of persons, their numbers and mail; what stands in them is never read further. */
  static final String PERSON = "privateContact";

  private static final Map<String, String> BY_TITLE = new HashMap<>();

  static {
    FIELDS.forEach(field -> also(field, field));
    also("title", "judul", "nama", "name", "nama aplikasi", "nama inovasi", "nama praktik");
    also("title", "nama layanan", "nama solusi", "aplikasi", "inovasi", "judul inovasi");
    also("title", "nama sistem", "nama program", "application name");
    also("summary", "ringkasan", "deskripsi", "description", "deskripsi singkat", "uraian");
    also("summary", "keterangan", "fungsi", "fungsi aplikasi", "abstrak", "deskripsi aplikasi");
    also("summary", "uraian singkat", "penjelasan", "deskripsi fungsi");
    also("problem", "masalah", "latar belakang", "permasalahan", "text", "teks", "isi", "body");
    also("approach", "pendekatan", "solusi", "cara kerja", "langkah", "metode");
    also("results", "hasil", "manfaat", "dampak", "capaian");
    also("lessons", "pelajaran", "pembelajaran");
    also("requirements", "prasyarat", "syarat", "kebutuhan");
    also("legalBasis", "dasar hukum", "landasan hukum", "regulasi");
    also("people", "sdm", "orang", "sumber daya manusia", "tim");
    also("risks", "risiko", "resiko");
    also("failures", "kegagalan", "kendala", "hambatan");
    also("cost.amountIdr", "biaya", "anggaran", "cost", "nilai anggaran", "nilai", "pagu");
    also("cost.note", "catatan biaya", "keterangan biaya");
    also("kind", "jenis", "tipe", "jenis solusi");
    also("audience", "sasaran", "pengguna", "target pengguna", "jenis layanan");
    also("mainAffair", "urusan", "kode urusan", "urusan utama", "bidang urusan");
    also("otherAffairs", "urusan lain", "urusan lainnya");
    also("regionCode", "kode wilayah", "kode daerah", "kode kemendagri", "region");
    also("regionCode", "wilayah", "daerah");
    also(REGION_NAME, "nama daerah", "nama wilayah", "pemerintah daerah", "pemda");
    also(REGION_NAME, "kabupaten kota", "kab kota", "kota kabupaten");
    also("ownerUnit", "opd", "skpd", "perangkat daerah", "unit pemilik", "pemilik", "owner");
    also("ownerUnit", "opd pengelola", "unit kerja", "pengelola", "dinas", "opd pemilik");
    also(
        "ownerUnit", "perangkat daerah pengelola", "nama opd", "nama perangkat daerah", "instansi");
    also("contactUnit", "kontak", "narahubung", "unit kontak", "contact");
    also("since", "sejak", "tahun", "mulai", "tahun pembuatan", "tahun pengembangan", "year");
    also("since", "tahun mulai", "tahun dibuat", "tahun pembangunan", "tanggal mulai");
    also("stage", "tahap", "tahapan", "status aplikasi", "status penggunaan", "kondisi");
    also("stage", "status operasional", "status aktif", "keaktifan", "status layanan");
    also("stopReason", "alasan berhenti");
    also("succeededBy", "digantikan oleh", "pengganti");
    also("evidence.level", "tingkat bukti", "evidence");
    also("evidence.claims", "bukti", "klaim", "claims");
    also("sharing", "berbagi", "cara berbagi");
    also("links", "tautan", "link", "website", "situs", "alamat", "alamat url", "alamat website");
    also("links", "domain", "alamat aplikasi", "url aplikasi", "laman", "alamat situs");
    also("openData", "data terbuka");
    also("agreements", "perjanjian", "kerja sama");
    also("application.scope", "lingkup", "jenis aplikasi", "scope", "kategori aplikasi");
    also("application.developmentStatus", "status pengembangan", "developmentStatus");
    also("application.platforms", "platform", "basis aplikasi", "platforms", "basis");
    also("application.softwareType", "jenis perangkat lunak", "softwareType");
    also("application.licence", "lisensi", "license", "licence");
    also("application.repositoryUrl", "repositori", "repository", "repositoryUrl", "kode sumber");
    also("application.stack", "teknologi", "bahasa pemrograman", "stack", "database");
    also("application.stack", "framework", "basis data");
    also("application.integrations", "integrasi", "integrations", "terintegrasi dengan");
    also("title", "nama aplikasi sistem", "nama sistem informasi", "nama aplikasi layanan");
    also("title", "nama perangkat lunak", "nama sistem elektronik", "sistem informasi");
    also("summary", "fungsi utama", "deskripsi singkat aplikasi", "deskripsi layanan", "kegunaan");
    also("summary", "tujuan", "uraian aplikasi", "uraian fungsi", "keterangan aplikasi");
    also("ownerUnit", "skpd pengelola", "pengelola aplikasi", "opd penanggung jawab", "unit");
    also("ownerUnit", "nama skpd", "perangkat daerah pemilik", "unit pengelola", "produsen");
    also("since", "tahun pembuatan aplikasi", "tahun operasional", "tahun implementasi");
    also("since", "mulai digunakan", "tahun rilis", "tahun anggaran", "tahun berdiri");
    also("links", "alamat web", "alamat domain", "tautan aplikasi", "url website", "subdomain");
    also("links", "alamat link", "link aplikasi", "link url", "nama domain", "alamat laman");
    also("audience", "pengguna layanan", "pengguna aplikasi", "sasaran pengguna", "sifat layanan");
    also("audience", "kategori layanan", "jenis pelayanan", "sasaran layanan", "kelompok pengguna");
    also("application.platforms", "platform aplikasi", "jenis platform", "berbasis");
    also("partners", "pembuat", "pengembang aplikasi", "developer", "pihak pengembang", "penyedia");
    also("partners", "mitra", "vendor", "pengembang");
    also("tags", "tag", "kata kunci", "keywords", "label");
    also("sources", "sumber", "source", "referensi");
    also("language", "bahasa");
    also("lastVerified", "diverifikasi", "terakhir diverifikasi");
    also(KEY, "kunci", "kode aplikasi", "external key", "external id", "nomor register");
    also(KEY, "key", "docid", "doc id", "kunci luar", "id luar");
    // As portals of open data title them. Their codes are often those of the statistics office,
    // which are other regions' codes in Papua: the name is read and the code is not.
    also(REGION_NAME, "nama kabupaten kota", "bps nama kabupaten kota", "nama kab kota");
    also(REGION_NAME, "kemendagri nama kabupaten kota", "nama kota", "nama kabupaten");
    also("regionCode", "kemendagri kode kabupaten kota");
    also("title", "judul aplikasi", "nama aplikasi website", "nama sistem aplikasi");
    also("summary", "fungsi sistem", "deskripsi sistem", "uraian fungsi aplikasi");
    also("since", "tahun pengadaan", "tahun perolehan", "tahun peluncuran", "tahun launching");
    also("application.stack", "bahasa program", "dbms", "basis data aplikasi");
    also("links", "alamat situs web", "alamat akses", "url akses", "link akses");
    READ_ONLY.forEach(field -> also(field, field));
    also(PERSON, "hp", "no hp", "nomor hp", "handphone", "no handphone", "ponsel");
    also(PERSON, "telepon", "no telepon", "nomor telepon", "telp", "no telp");
    also(PERSON, "whatsapp", "no whatsapp", "nomor whatsapp", "wa", "no wa");
    also(PERSON, "email", "email admin", "email pic", "surel", "alamat email");
    also(PERSON, "nik", "nip", "pic", "nama pic", "admin", "nama admin", "phone");
  }

  private Columns() {}

  private static void also(String field, String... titles) {
    for (String title : titles) {
      BY_TITLE.putIfAbsent(plain(title), field);
    }
  }

  /**
   * The field of a title; null for a title that nobody knows. What stands in brackets explains, and
   * of "Fungsi/Deskripsi" either may be meant.
   */
  static String field(String title) {
    String bare = title.replaceAll("\\([^)]*\\)?|\\[[^]]*]?", " ");
    return Stream.concat(Stream.of(title, bare), Stream.of(bare.split("[/|&]| atau | or ")))
        .map(each -> BY_TITLE.get(plain(each)))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** Whether people may choose the field for a column. */
  static boolean isOffered(String field) {
    return FIELDS.contains(field) || field.equals(KEY);
  }

  static boolean isReadOnly(String field) {
    return READ_ONLY.contains(field);
  }

  static String plain(String title) {
    return title.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
  }
}
