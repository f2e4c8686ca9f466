package id.teladan.benchmark;

import id.teladan.audit.Audit;
import id.teladan.identity.Action;
import id.teladan.identity.Permitted;
import id.teladan.region.AffairDirectory;
import id.teladan.shared.ConflictException;
import id.teladan.shared.FieldError;
import id.teladan.shared.InvalidInputException;
import id.teladan.shared.StateRuleException;
import id.teladan.shared.Validation;
import id.teladan.shared.VersionConflictException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;

/**
 * Enters and changes indicators. Those of the reference data are changed by a new version of it and
 * by nobody else.
 */
@Stateless
public class IndicatorEditing {
  private static final String KIND = "indicator";

  @Inject private Indicators indicators;
  @Inject private AffairDirectory affairs;
  @Inject private Validation validation;
  @Inject private Audit audit;

  /**
   * @throws ConflictException when the code is taken
   */
  @Permitted(Action.EDIT_INDICATOR)
  public IndicatorView create(IndicatorContent content) {
    check(content);
    if (indicators.exists(content.code())) {
      throw new ConflictException("code-taken", FieldError.of("code", "code-taken"));
    }
    IndicatorView made = indicators.add(content);
    audit.record("indicator.create", KIND, made.code(), null, made);
    return made;
  }

  /**
   * @throws StateRuleException for an indicator of the reference data, or when a framework that has
   *     figures is taken away
   */
  @Permitted(Action.EDIT_INDICATOR)
  public IndicatorView update(String code, int version, IndicatorContent content) {
    IndicatorView before = indicators.get(code);
    check(content);
    if (before.facts().version() != version) {
      throw new VersionConflictException(KIND, code, version);
    }
    if (!before.facts().own()) {
      throw refused("code", "from-reference-data");
    }
    if (!content.code().equals(code)) {
      throw new InvalidInputException(FieldError.of("code", "not-changeable"));
    }
    requireFrameworks(code, content);
    IndicatorView after = indicators.write(code, content);
    audit.record("indicator.update", KIND, code, before, after);
    return after;
  }

  private void requireFrameworks(String code, IndicatorContent content) {
    boolean orphan =
        indicators.editions(code).stream()
            .map(e -> e.measure().framework())
            .anyMatch(
                used ->
                    used == null
                        ? !content.frameworks().isEmpty()
                        : content.frameworks().stream().noneMatch(f -> f.code().equals(used)));
    if (orphan) {
      throw refused("frameworks", "framework-in-use");
    }
  }

  private void check(IndicatorContent content) {
    validation.check(content);
    content.affairs().forEach(affair -> affairs.require("affairs", affair));
    Set<String> codes = new HashSet<>();
    if (!content.frameworks().stream().allMatch(f -> codes.add(f.code()))) {
      throw new InvalidInputException(FieldError.of("frameworks", "twice"));
    }
    boolean crossed =
        content.lowest() != null
            && content.highest() != null
            && content.lowest().compareTo(content.highest()) > 0;
    if (crossed) {
      throw new InvalidInputException(FieldError.of("highest", "below-lowest"));
    }
  }

  private static StateRuleException refused(String field, String code) {
    return new StateRuleException(code, FieldError.of(field, code));
  }
}
