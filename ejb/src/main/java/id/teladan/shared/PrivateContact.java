package id.teladan.shared;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.regex.Pattern;

/**
 * Ways to reach or name a private person: mobile numbers, mail addresses outside of government,
 * numbers of residents and of civil servants. Telephones of offices and addresses of agencies are
 * welcome.
 */
public final class PrivateContact {
  /** Mobile numbers as they are written here: 0812-3456-7890, +62 812 …, 62812…. */
  private static final Pattern MOBILE =
      Pattern.compile("(?<!\\d)(?:\\+?62[\\s().-]*|0)8(?:[\\s().-]*\\d){7,12}(?!\\d)|wa\\.me/\\d");

  private static final Pattern MAIL =
      Pattern.compile(
          "[\\p{L}\\p{N}._%+-]{1,64}@"
              + "(?![\\p{L}\\p{N}.-]{0,200}\\b(?:go|desa|ac|mil)\\.id\\b)"
              + "[\\p{L}\\p{N}-]+\\.[\\p{L}\\p{N}]");

  /** Numbers of residents have 16 digits. */
  private static final Pattern RESIDENT = Pattern.compile("(?<!\\d)\\d{16}(?!\\d)");

  /** Numbers of civil servants (NIP): birth, entry, sex, a count; with or without gaps. */
  private static final Pattern SERVANT =
      Pattern.compile(
          "(?<!\\d)(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:[0-2]\\d|3[01])[\\s.-]?(?:19|20)\\d{2}"
              + "(?:0[1-9]|1[0-2])[\\s.-]?[12][\\s.-]?\\d{3}(?!\\d)");

  private PrivateContact() {}

  /** Whether the text holds the number of a resident or of a civil servant. */
  public static boolean isNumberIn(String text) {
    return text != null && (RESIDENT.matcher(text).find() || SERVANT.matcher(text).find());
  }

  /** The text with such numbers, and mobile numbers, made unreadable. */
  public static String masked(String text) {
    if (text == null) {
      return null;
    }
    String masked = SERVANT.matcher(text).replaceAll("***");
    masked = RESIDENT.matcher(masked).replaceAll("***");
    return MOBILE.matcher(masked).replaceAll("***");
  }

  /** Whether the text holds one. */
  public static boolean isIn(String text) {
    return text != null
        && (MOBILE.matcher(text).find() || MAIL.matcher(text).find() || isNumberIn(text));
  }

  /** The text holds none. */
  @Constraint(validatedBy = Check.class)
  @Retention(RetentionPolicy.RUNTIME)
  @Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
  public @interface None {
    /** The stable code. */
    String message() default "private-person";

    /** As Bean Validation demands. */
    Class<?>[] groups() default {};

    /** As Bean Validation demands. */
    Class<? extends Payload>[] payload() default {};
  }

  /** The text holds no number of a person; telephones of services are welcome. */
  @Constraint(validatedBy = NumberCheck.class)
  @Retention(RetentionPolicy.RUNTIME)
  @Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
  public @interface NoNumber {
    /** The stable code. */
    String message() default "private-person";

    /** As Bean Validation demands. */
    Class<?>[] groups() default {};

    /** As Bean Validation demands. */
    Class<? extends Payload>[] payload() default {};
  }

  /** Looks for numbers. */
  public static class NumberCheck implements ConstraintValidator<NoNumber, String> {
    @Override
    public boolean isValid(String text, ConstraintValidatorContext context) {
      return !isNumberIn(text);
    }
  }

  /** Looks. */
  public static class Check implements ConstraintValidator<None, String> {
    @Override
    public boolean isValid(String text, ConstraintValidatorContext context) {
      return !isIn(text);
    }
  }
}
