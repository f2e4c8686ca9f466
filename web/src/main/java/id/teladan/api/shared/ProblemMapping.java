package id.teladan.api.shared;

import id.teladan.schema.DatabaseState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger.Level;
import java.util.Locale;

/** Answers every exception of REST as a problem document. */
@Provider
@ApplicationScoped
public class ProblemMapping implements ExceptionMapper<Throwable> {
  private static final System.Logger LOG = System.getLogger(ProblemMapping.class.getName());

  @Context private HttpHeaders headers;
  @Context private UriInfo uri;
  @Context private HttpServletRequest request;
  @Inject private DatabaseState database;

  @Override
  public Response toResponse(Throwable thrown) {
    if (thrown instanceof WebApplicationException web && web.getResponse().getStatus() < 400) {
      return web.getResponse();
    }
    boolean versionGiven = headers.getHeaderString(HttpHeaders.IF_MATCH) != null;
    Problem problem = Problems.of(thrown, versionGiven, Problems.requestId(request));
    if (problem.code().equals(Problems.DATABASE_UNAVAILABLE)) {
      database.failed(thrown);
    } else if (problem.status() >= 500) {
      LOG.log(Level.ERROR, problem.instance() + " " + uri.getPath(), thrown);
    }
    Response.ResponseBuilder answer =
        Response.status(problem.status()).type(Problem.TYPE).entity(problem.json(locale()));
    addHeaders(answer, thrown, problem);
    return answer.build();
  }

  private Locale locale() {
    return Language.of(
        uri.getQueryParameters().getFirst("lang"),
        headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
  }

  private static void addHeaders(
      Response.ResponseBuilder answer, Throwable thrown, Problem problem) {
    if (problem.status() == 401) {
      answer.header(HttpHeaders.WWW_AUTHENTICATE, ServletProblem.challenge(problem));
    }
    if (problem.status() == 405 && thrown instanceof WebApplicationException web) {
      answer.header(HttpHeaders.ALLOW, web.getResponse().getHeaderString(HttpHeaders.ALLOW));
    }
    if (problem.code().equals(Problems.DATABASE_UNAVAILABLE)) {
      answer.header(HttpHeaders.RETRY_AFTER, 5);
    }
    Problems.cause(thrown, HttpRefusalException.class)
        .map(HttpRefusalException::retryAfter)
        .map(HttpRefusalException::seconds)
        .ifPresent(seconds -> answer.header(HttpHeaders.RETRY_AFTER, seconds));
  }
}
