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
 * numbers of residents. Telephones of offices and addresses of agencies are welcome.
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

  private PrivateContact() {}

  /** Whether the text holds one. */
  public static boolean isIn(String text) {
    return text != null
        && (MOBILE.matcher(text).find()
            || MAIL.matcher(text).find()
            || RESIDENT.matcher(text).find());
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

  /** Looks. */
  public static class Check implements ConstraintValidator<None, String> {
    @Override
    public boolean isValid(String text, ConstraintValidatorContext context) {
      return !isIn(text);
    }
  }
}
