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
 * Ways to reach a private person: mobile numbers and mail addresses outside of government. Numbers
 * of offices and addresses of agencies are welcome.
 */
public final class PrivateContact {
  private static final Pattern MOBILE =
      Pattern.compile("(?<![\\d.])(?:\\+?62|0)[ .-]?8\\d(?:[ .-]?\\d){6,11}(?!\\d)|wa\\.me/\\d");
  private static final Pattern MAIL =
      Pattern.compile(
          "[\\w.+-]{1,64}@(?![\\w.-]{0,200}\\b(?:go|desa|ac|mil)\\.id\\b)\\w[\\w-]*\\.");

  private PrivateContact() {}

  /** Whether the text holds one. */
  public static boolean isIn(String text) {
    return text != null && (MOBILE.matcher(text).find() || MAIL.matcher(text).find());
  }

  /** The text holds none. */
  @Constraint(validatedBy = Check.class)
  @Retention(RetentionPolicy.RUNTIME)
  @Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
  public @interface None {
    /** The stable code. */
    String message() default "private-contact";

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
