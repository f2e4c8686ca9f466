package id.teladan.api.shared;

import id.teladan.api.json.UnreadableBodyException;
import id.teladan.schema.DatabaseFailure;
import id.teladan.shared.ConflictException;
import id.teladan.shared.DomainException;
import id.teladan.shared.InvalidInputException;
import id.teladan.shared.MalformedInputException;
import id.teladan.shared.NotAllowedException;
import id.teladan.shared.NotFoundException;
import id.teladan.shared.NotSignedInException;
import id.teladan.shared.StateRuleException;
import id.teladan.shared.VersionConflictException;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which problem an exception is. */
final class Problems {
  private static final String UNIQUE_VIOLATION = "23505";
  static final String DATABASE_UNAVAILABLE = "database-unavailable";
  private static final int DEEPEST = 20;
  private static final Map<Class<? extends DomainException>, Integer> STATUS =
      Map.of(
          NotSignedInException.class, 401,
          NotAllowedException.class, 403,
          NotFoundException.class, 404,
          MalformedInputException.class, 400,
          InvalidInputException.class, 422,
          VersionConflictException.class, 412,
          ConflictException.class, 409,
          StateRuleException.class, 422);
  private static final Map<Integer, String> CODES =
      Map.of(
          400, "malformed-input",
          401, "not-signed-in",
          403, "not-allowed",
          404, "not-found",
          405, "method-not-allowed",
          406, "not-acceptable",
          413, "payload-too-large",
          415, "unsupported-media-type",
          503, "unavailable");

  private Problems() {}

  /**
   * @param versionGiven whether the request said which version it changes: an outdated version that
   *     was never named is a missing precondition
   * @param requestId under which the log tells more
   */
  static Problem of(Throwable thrown, boolean versionGiven, String requestId) {
    Optional<DomainException> refusal = cause(thrown, DomainException.class);
    if (refusal.isPresent()) {
      return refused(refusal.get(), versionGiven);
    }
    if (DatabaseFailure.isOutage(thrown)) {
      return Problem.of(503, DATABASE_UNAVAILABLE);
    }
    if (cause(thrown, OptimisticLockException.class).isPresent()) {
      return Problem.of(412, "stale-version");
    }
    if (isDuplicate(thrown)) {
      return Problem.of(409, "already-exists");
    }
    if (thrown instanceof WebApplicationException web) {
      int status = web.getResponse().getStatus();
      return status < 500 || status == 503
          ? Problem.of(status, code(status))
          : unexpected(requestId);
    }
    return unexpected(requestId);
  }

  private static Problem refused(DomainException refusal, boolean versionGiven) {
    if (refusal instanceof VersionConflictException && !versionGiven) {
      return Problem.of(428, "precondition-required");
    }
    return new Problem(status(refusal), refusal.code(), null, refusal.errors());
  }

  private static int status(DomainException refusal) {
    if (refusal instanceof HttpRefusalException http) {
      return http.status();
    }
    if (refusal instanceof UnreadableBodyException body) {
      return body.status();
    }
    for (Class<?> type = refusal.getClass(); type != null; type = type.getSuperclass()) {
      Integer status = STATUS.get(type);
      if (status != null) {
        return status;
      }
    }
    throw new IllegalStateException("no status for " + refusal.getClass(), refusal);
  }

  /** Nothing of the inside goes out: the instance leads to the entry in the log. */
  private static Problem unexpected(String requestId) {
    return new Problem(500, "internal-error", instance(requestId), List.of());
  }

  /** The code of a refusal of which nothing but the status is known. */
  static String code(int status) {
    return CODES.getOrDefault(status, status < 500 ? "malformed-input" : "internal-error");
  }

  static String instance(String requestId) {
    return "urn:teladan:request:" + requestId;
  }

  /** The number that the answer's header {@code X-Request-Id} tells too. */
  static String requestId(HttpServletRequest request) {
    return String.valueOf(request.getAttribute("teladan.requestId"));
  }

  private static boolean isDuplicate(Throwable thrown) {
    return cause(thrown, SQLException.class)
        .filter(e -> UNIQUE_VIOLATION.equals(e.getSQLState()))
        .isPresent();
  }

  /** The first of this kind in the chain: containers wrap what a bean throws. */
  static <T extends Throwable> Optional<T> cause(Throwable thrown, Class<T> kind) {
    Throwable next = thrown;
    for (int i = 0; next != null && i < DEEPEST; i++) {
      if (kind.isInstance(next)) {
        return Optional.of(kind.cast(next));
      }
      next = next.getCause();
    }
    return Optional.empty();
  }
}
