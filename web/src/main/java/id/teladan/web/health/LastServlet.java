package id.teladan.web.health;

import jakarta.inject.Inject;
import jakarta.servlet.GenericServlet;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.UnavailableException;

/** The last one that the server loads, by {@code web.xml}: from then on pages answer. */
public class LastServlet extends GenericServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient SiteStart start;

  @Override
  public void init() {
    start.done();
  }

  /** It has no address. */
  @Override
  public void service(ServletRequest request, ServletResponse response)
      throws UnavailableException {
    throw new UnavailableException("nothing is here");
  }
}
