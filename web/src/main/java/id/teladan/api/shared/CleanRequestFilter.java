package id.teladan.api.shared;

import id.teladan.shared.FieldError;
import id.teladan.shared.MalformedInputException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;

/** Refuses the character that no database text can hold, wherever the address hides it. */
@Provider
@PreMatching
@ApplicationScoped
public class CleanRequestFilter implements ContainerRequestFilter {

  @Override
  public void filter(ContainerRequestContext request) {
    String address = request.getUriInfo().getRequestUri().toString().toLowerCase(Locale.ROOT);
    if (address.contains("%00")) {
      throw new MalformedInputException(FieldError.of("", "invalid-characters"));
    }
  }
}
