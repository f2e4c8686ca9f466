package id.teladan.visit;

/** Whole numbers in Indonesian words. */
public final class IndonesianNumbers {
  private static final String[] SMALL = {
    "nol",
    "satu",
    "dua",
    "tiga",
    "empat",
    "lima",
    "enam",
    "tujuh",
    "delapan",
    "sembilan",
    "sepuluh",
    "sebelas"
  };

  private IndonesianNumbers() {}

  /**
   * @param number 0 to 999,999
   */
  public static String words(int number) {
    if (number < 12) {
      return SMALL[number];
    }
    if (number < 20) {
      return SMALL[number - 10] + " belas";
    }
    if (number < 100) {
      return SMALL[number / 10] + " puluh" + rest(number % 10);
    }
    if (number < 200) {
      return "seratus" + rest(number - 100);
    }
    if (number < 1_000) {
      return SMALL[number / 100] + " ratus" + rest(number % 100);
    }
    if (number < 2_000) {
      return "seribu" + rest(number - 1_000);
    }
    return words(number / 1_000) + " ribu" + rest(number % 1_000);
  }

  private static String rest(int number) {
    return number == 0 ? "" : " " + words(number);
  }
}
