package id.teladan.web.shared;

import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ViewResource;
import jakarta.faces.context.FacesContext;

/**
 * Opens a view or template only by a literal path inside this application. A crafted view id once
 * made the Faces implementation include a page of the attacker; here such a name is "not found".
 */
public class LiteralViewResourceHandler extends ResourceHandlerWrapper {

  public LiteralViewResourceHandler(ResourceHandler wrapped) {
    super(wrapped);
  }

  @Override
  public ViewResource createViewResource(FacesContext context, String resourceName) {
    return Paths.isLiteral(resourceName) ? super.createViewResource(context, resourceName) : null;
  }
}
