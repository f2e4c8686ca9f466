package id.teladan.search;

import java.util.List;
import java.util.Random;

/** Documents for tests. */
public final class Samples {
  private static final String[] WORDS = {
    "pengaduan",
    "warga",
    "aplikasi",
    "perizinan",
    "online",
    "kesehatan",
    "sekolah",
    "desa",
    "anggaran",
    "rencana",
    "pajak",
    "kendaraan",
    "sampah",
    "banjir",
    "pegawai",
    "kinerja",
    "arsip"
  };

  private Samples() {}

  public static CatalogueDocument.Builder solution(String id, long version, String title) {
    return CatalogueDocument.builder("solution:" + id, version, "APPLICATION", id)
        .title(title)
        .url("/solutions/" + id)
        .readers(Viewer.PUBLIC);
  }

  /** A few real-looking entries with regions and affairs. */
  public static List<CatalogueDocument> few() {
    return List.of(
        solution("1", 1, "JAKI")
            .summary("Aplikasi layanan kota dan pengaduan warga Jakarta.")
            .section("problem", "Warga sulit menemukan layanan. Laporan masuk lewat banyak kanal.")
            .region("31", List.of())
            .affairs("2.16", List.of("4.01"))
            .audience("PUBLIC")
            .evidenceLevel(3)
            .year(2019)
            .adopters(2)
            .build(),
        solution("2", 1, "Smart Kampung")
            .summary("Pelayanan administrasi di kantor desa melalui jaringan internet.")
            .region("35.10", List.of("35"))
            .affairs("2.13", List.of())
            .audience("PUBLIC")
            .year(2016)
            .build(),
        solution("3", 1, "Surabaya Single Window")
            .summary("Perizinan terpadu satu pintu secara daring.")
            .region("35.78", List.of("35"))
            .affairs("2.18", List.of())
            .audience("PUBLIC")
            .year(2013)
            .build(),
        solution("4", 1, "e-Performance Surabaya")
            .summary("Penilaian kinerja pegawai negeri.")
            .region("35.78", List.of("35"))
            .affairs("5.03", List.of())
            .audience("GOVERNMENT")
            .year(2013)
            .build(),
        solution("5", 1, "Rancangan rahasia zirkonium")
            .summary("Draf zirkonium untuk pengaduan.")
            .region("65", List.of())
            .audience("GOVERNMENT")
            .readers("region:65")
            .build());
  }

  /** Any document with this key and version; the same random source makes the same documents. */
  public static CatalogueDocument random(String id, long version, Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 12; i++) {
      text.append(WORDS[random.nextInt(WORDS.length)]).append(' ');
    }
    return solution(id, version, WORDS[random.nextInt(WORDS.length)] + " versi " + version)
        .summary(text.toString())
        .region("31", List.of())
        .readers(random.nextInt(4) == 0 ? "region:65" : Viewer.PUBLIC)
        .year(2010 + random.nextInt(10))
        .build();
  }
}
