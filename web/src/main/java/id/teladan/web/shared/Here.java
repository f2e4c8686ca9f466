package id.teladan.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** The address of the page that is asked for; in pages {@code #{here}}. */
@Named
@RequestScoped
public class Here {
  @Inject private HttpServletRequest request;

  public Address getAddress() {
    Object known = request.getAttribute(ArrivalFilter.ADDRESS);
    return known instanceof Address address
        ? address
        : Address.parse(request.getRequestURI(), request.getQueryString());
  }

  public String getPath() {
    return getAddress().path();
  }

  /** Whether this page is at that path or below it. */
  public boolean under(String path) {
    return getPath().equals(path) || getPath().startsWith(path + "/");
  }

  /** What {@code aria-current} of a link to that part of the site should say; null elsewhere. */
  public String current(String path) {
    if (getPath().equals(path)) {
      return "page";
    }
    return under(path) ? "true" : null;
  }

  /** The same page with one parameter changed. */
  public String with(String name, Object value) {
    return getAddress().with(name, value).toString();
  }

  /** A parameter of the address, or null. */
  public String parameter(String name) {
    return getAddress().first(name);
  }

  /** The number of this request, for error reports. */
  public String getRequestId() {
    return (String) request.getAttribute(ArrivalFilter.REQUEST_ID);
  }

  /** Where to come back to after a sign-in. */
  public String getSignInLink() {
    return Address.of("/sign-in").with("next", getAddress()).toString();
  }
}
