package id.teladan.exchange;

import id.teladan.solution.ApplicationScope;
import id.teladan.solution.Audience;
import id.teladan.solution.Sharing;
import id.teladan.solution.SolutionKind;
import id.teladan.solution.SolutionStage;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What inventories write for our constants. */
final class EnumWords {
  private static final Map<String, Enum<?>> WORDS = new HashMap<>();

  static {
    words(SolutionKind.APPLICATION, "aplikasi", "sistem", "software", "sistem informasi");
    words(SolutionKind.PRACTICE, "praktik", "praktik baik", "inovasi", "program", "praktek");
    words(Audience.PUBLIC, "publik", "masyarakat", "umum", "warga", "layanan publik", "g2c");
    words(Audience.PUBLIC, "aplikasi layanan publik", "eksternal", "pelayanan publik");
    words(Audience.GOVERNMENT, "pemerintah", "pemerintahan", "internal", "asn", "g2g", "g2e");
    words(Audience.GOVERNMENT, "administrasi pemerintahan", "aplikasi administrasi pemerintahan");
    words(SolutionStage.INITIATIVE, "inisiatif", "rencana", "perencanaan", "pengembangan");
    words(SolutionStage.PILOT, "uji coba", "ujicoba", "percontohan");
    words(SolutionStage.LIVE, "aktif", "penerapan", "berjalan", "digunakan", "operasional");
    words(SolutionStage.LIVE, "masih digunakan", "ya", "online");
    words(SolutionStage.STOPPED, "berhenti", "tidak aktif", "nonaktif", "tidak digunakan");
    words(SolutionStage.STOPPED, "non aktif", "dihentikan", "offline");
    words(SolutionStage.LIVE, "aktif digunakan", "on", "active", "beroperasi", "live", "sudah");
    words(SolutionStage.STOPPED, "tidak berjalan", "tidak beroperasi", "mati", "off", "tidak");
    words(SolutionStage.STOPPED, "inactive", "sudah tidak digunakan", "tidak aktif lagi");
    words(SolutionStage.PILOT, "tahap uji coba", "pengujian", "uji coba terbatas");
    words(SolutionStage.INITIATIVE, "dalam pengembangan", "tahap pengembangan", "proses");
    words(Sharing.OPEN_SOURCE, "terbuka", "sumber terbuka", "open source");
    words(Sharing.SOURCE_ON_REQUEST, "atas permintaan");
    words(Sharing.HOSTED, "layanan bersama");
    words(Sharing.KNOWLEDGE_ONLY, "pengetahuan");
    words(ApplicationScope.UMUM, "aplikasi umum");
    words(ApplicationScope.KHUSUS, "aplikasi khusus");
  }

  private EnumWords() {}

  private static void words(Enum<?> constant, String... words) {
    for (String word : words) {
      WORDS.put(key(constant.getDeclaringClass(), word), constant);
    }
  }

  /** The constant of a word, by its own name in any case or by what people call it. */
  static <E extends Enum<E>> Optional<E> read(Class<E> type, String text) {
    String plain = plain(text);
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> plain(constant.name()).equals(plain))
        .findFirst()
        .or(() -> Optional.ofNullable(WORDS.get(key(type, text))).map(type::cast))
        .or(() -> type == Audience.class ? audience(plain).map(type::cast) : Optional.empty());
  }

  /** Inventories say it in sentences; what serves the public too is for the public. */
  private static Optional<Audience> audience(String plain) {
    String words = " " + plain + " ";
    if (words.matches(".* (publik|masyarakat|warga|umum|wisatawan|pelaku usaha) .*")) {
      return Optional.of(Audience.PUBLIC);
    }
    boolean inside = words.matches(".* (internal|pemerintah|pemerintahan|asn|pegawai|opd|skpd) .*");
    return inside ? Optional.of(Audience.GOVERNMENT) : Optional.empty();
  }

  private static String key(Class<?> type, String word) {
    return type.getSimpleName() + " " + plain(word);
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
