package id.teladan.web.room;

import id.teladan.web.shared.Language;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * Serves the shell: the same page for every visit at {@code /room/12}, its files at {@code
 * /room/app/}. What the page shows comes by REST, which decides who may read it.
 */
@WebServlet("/room/*")
public class RoomServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private static final String POLICY =
      "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none';"
          + " connect-src 'self'; img-src 'self' blob:; manifest-src 'self'; worker-src 'self';"
          + " style-src 'self'; script-src 'self'";

  @Inject private transient Language language;

  private transient RoomShell shell;

  @Override
  public void init() {
    shell = new RoomShell(getServletContext());
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = Optional.ofNullable(request.getPathInfo()).orElse("");
    if (path.matches("/\\d{0,18}")) {
      send(response, RoomShell.PAGE, shell.page(language.getTag()));
      return;
    }
    String name = path.startsWith("/app/") ? path.substring("/app/".length()) : "";
    Optional<byte[]> file =
        name.equals(RoomShell.PAGE) ? Optional.of(shell.page(language.getTag())) : shell.file(name);
    if (file.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } else if (isKnown(request, name)) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
    } else {
      send(response, name, file.get());
    }
  }

  private boolean isKnown(HttpServletRequest request, String name) {
    return !name.equals(RoomShell.PAGE) && etag().equals(request.getHeader("If-None-Match"));
  }

  private void send(HttpServletResponse response, String name, byte[] content) throws IOException {
    response.setContentType(RoomShell.type(name));
    response.setHeader("Content-Security-Policy", POLICY);
    if (!name.equals(RoomShell.PAGE)) {
      response.setHeader("ETag", etag());
    }
    if (name.equals(RoomShell.WORKER)) {
      response.setHeader("Service-Worker-Allowed", "/room/");
    }
    response.setContentLength(content.length);
    response.getOutputStream().write(content);
  }

  private String etag() {
    return '"' + shell.version() + '"';
  }
}
