package id.teladan.api.shared;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Problem documents from where JAX-RS has not begun yet: filters and the sign-in of tokens. */
public final class ServletProblem {
  private static final String CHALLENGE = "Bearer realm=\"teladan\"";

  private ServletProblem() {}

  /** Answers with the problem and nothing else. A 401 says how to sign in. */
  public static void send(HttpServletRequest request, HttpServletResponse response, Problem problem)
      throws IOException {
    byte[] body =
        problem
            .json(Language.of(request.getParameter("lang"), request.getHeader("Accept-Language")))
            .getBytes(StandardCharsets.UTF_8);
    response.setStatus(problem.status());
    if (problem.status() == 401) {
      response.setHeader("WWW-Authenticate", challenge(problem));
    }
    response.setHeader("Cache-Control", "no-store");
    response.setContentType(Problem.TYPE);
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  /** Answers that the database is away and nothing was changed. */
  public static void unavailable(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    send(request, response, Problem.of(503, Problems.DATABASE_UNAVAILABLE));
  }

  /** How to sign in: what a 401 must say. */
  static String challenge(Problem problem) {
    return problem.code().equals("invalid-token")
        ? CHALLENGE + ", error=\"invalid_token\""
        : CHALLENGE;
  }
}
