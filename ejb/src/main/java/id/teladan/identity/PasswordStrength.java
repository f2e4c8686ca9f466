package id.teladan.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds passwords that somebody would try early. Lists of common passwords are, from twelve
 * characters on, made of a few words, runs on the keyboard and years; so instead of a list of
 * thousands this takes such a password apart. What is left after the known parts has to be long
 * enough to be worth guessing.
 */
final class PasswordStrength {
  private static final int FEWEST_DIFFERENT = 5;

  /** How many characters must not be explained by a common word, a run or the person's own name. */
  private static final int FEWEST_OWN = 6;

  private static final List<String> RUNS =
      List.of(
          "abcdefghijklmnopqrstuvwxyz",
          "01234567890",
          "qwertyuiop",
          "asdfghjkl",
          "zxcvbnm",
          "qazwsxedcrfvtgbyhnujm",
          "1q2w3e4r5t6y7u8i9o0p");

  private static final List<String> WORDS =
      List.of(
          ("password passwort passw0rd pass word admin administrator root user guest login test"
                  + " testing welcome selamat datang master super secret default change changeme"
                  + " letmein iloveyou love sunshine princess monkey dragon football baseball"
                  + " superman batman shadow michael computer internet server system sistem"
                  + " katasandi kata sandi rahasia sayang cinta bismillah alhamdulillah assalamualaikum"
                  + " indonesia raya merdeka garuda pancasila nusantara jakarta kaltara pemda pemprov"
                  + " pemkab pemkot dinas kominfo diskominfo bappeda teladan demo kantor pegawai"
                  + " bapak ibu anak doraemon naruto persib persija samsung google facebook"
                  + " instagram whatsapp windows microsoft android apple hello halo world dunia")
              .split(" "));

  private PasswordStrength() {}

  /**
   * @param password in lower case
   * @param own names of the person, in lower case
   */
  static boolean isEasy(String password, List<String> own) {
    if (password.codePoints().distinct().count() < FEWEST_DIFFERENT) {
      return true;
    }
    if (password.replaceAll("[^\\p{L}\\p{N}]", "").equals("teladandemo")) {
      return true;
    }
    return left(password, own) < FEWEST_OWN;
  }

  /** How much stays when everything common is taken out, in whichever spelling leaves least. */
  private static int left(String password, List<String> own) {
    String plain = password.replaceAll("[^\\p{L}\\p{N}]", "");
    String letters =
        plain
            .replace('0', 'o')
            .replace('1', 'i')
            .replace('3', 'e')
            .replace('4', 'a')
            .replace('5', 's')
            .replace('7', 't');
    String signs = password.replace('@', 'a').replace('$', 's').replace('!', 'i');
    return Stream.of(plain, letters, signs)
        .mapToInt(spelling -> leftOf(spelling, own))
        .min()
        .orElse(0);
  }

  private static int leftOf(String spelling, List<String> own) {
    String rest = spelling;
    List<String> known = new ArrayList<>(WORDS);
    own.forEach(name -> known.addAll(List.of(name.split("[^\\p{L}\\p{N}]+"))));
    known.sort(Comparator.comparing(String::length).reversed());
    for (String word : known) {
      rest = word.length() < 3 ? rest : rest.replace(word, " ");
    }
    rest = withoutRuns(rest).replaceAll("(19|20)\\d\\d", " ").replaceAll("(.)\\1{2,}", "$1");
    return (int) rest.codePoints().filter(c -> c != ' ').distinct().count();
  }

  /** Takes out whatever follows a row of keys or the alphabet, forwards or backwards. */
  private static String withoutRuns(String text) {
    String rest = text;
    for (String run : RUNS) {
      for (String way : List.of(run, new StringBuilder(run).reverse().toString())) {
        for (int length = way.length(); length >= 3; length--) {
          for (int start = 0; start + length <= way.length(); start++) {
            rest = rest.replace(way.substring(start, start + length), " ");
          }
        }
      }
    }
    return rest;
  }
}
