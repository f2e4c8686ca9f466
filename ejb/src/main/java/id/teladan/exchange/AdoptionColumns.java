package id.teladan.exchange;

import id.teladan.adoption.AdoptionStage;
import id.teladan.solution.Instrument;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What people write for the stage of an adoption and for its agreement. */
final class AdoptionColumns {
  static final String STAGES = names(AdoptionStage.values());
  static final String INSTRUMENTS = names(Instrument.values());

  /** Stages that ask for no more than a row holds. */
  static final List<String> REACHED_BY_A_ROW =
      List.of(
          AdoptionStage.INTERESTED.name(),
          AdoptionStage.ASSESSED.name(),
          AdoptionStage.AGREED.name(),
          AdoptionStage.LIVE.name());

  private static final Map<String, AdoptionStage> STAGE_WORDS = new HashMap<>();
  private static final Map<String, Instrument> INSTRUMENT_WORDS = new HashMap<>();

  static {
    stage(AdoptionStage.INTERESTED, "berminat", "minat", "ditawarkan");
    stage(AdoptionStage.VISITED, "sudah berkunjung", "dikunjungi");
    stage(AdoptionStage.ASSESSED, "sudah dinilai", "dinilai", "dikaji");
    stage(AdoptionStage.AGREED, "disepakati", "sepakat", "kerja sama");
    stage(AdoptionStage.ADAPTING, "diadaptasi", "adaptasi", "penyesuaian");
    stage(AdoptionStage.PILOT, "uji coba", "percontohan");
    stage(AdoptionStage.LIVE, "berjalan", "diterapkan", "penerapan", "aktif");
    stage(AdoptionStage.STOPPED, "berhenti", "dihentikan");
    instrument(Instrument.KESEPAKATAN_BERSAMA, "kesepakatan bersama", "kb", "mou");
    instrument(Instrument.PKS, "perjanjian kerja sama");
    instrument(Instrument.NOTA_KESEPAKATAN, "nota kesepakatan");
    instrument(Instrument.SWAKELOLA_TIPE_II, "swakelola tipe ii", "swakelola tipe 2", "swakelola");
    instrument(Instrument.HIBAH, "hibah");
    instrument(Instrument.NONE, "tanpa naskah", "tidak ada", "tanpa");
  }

  private AdoptionColumns() {}

  private static void stage(AdoptionStage stage, String... words) {
    Arrays.stream(words).forEach(word -> STAGE_WORDS.put(word, stage));
  }

  private static void instrument(Instrument instrument, String... words) {
    Arrays.stream(words).forEach(word -> INSTRUMENT_WORDS.put(word, instrument));
  }

  static Optional<AdoptionStage> stage(String text) {
    return read(AdoptionStage.values(), STAGE_WORDS, text);
  }

  static Optional<Instrument> instrument(String text) {
    return read(Instrument.values(), INSTRUMENT_WORDS, text);
  }

  private static <E extends Enum<E>> Optional<E> read(E[] all, Map<String, E> words, String text) {
    String plain = plain(text);
    return Arrays.stream(all)
        .filter(each -> plain(each.name()).equals(plain))
        .findFirst()
        .or(() -> Optional.ofNullable(words.get(plain)));
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  private static String names(Enum<?>[] all) {
    String list = Arrays.toString(all);
    return list.substring(1, list.length() - 1);
  }
}
