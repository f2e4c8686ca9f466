package id.teladan.web.shared;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

/**
 * Gives every view, error pages included, the reader's language and never the browser's, and keeps
 * readers without a session: their view is stateless from its first moment, so that the nonce of
 * its policy is not kept in a session.
 */
public class ReaderViewHandler extends ViewHandlerWrapper {

  public ReaderViewHandler(ViewHandler wrapped) {
    super(wrapped);
  }

  @Override
  public Locale calculateLocale(FacesContext context) {
    Object request = context.getExternalContext().getRequest();
    boolean english =
        request instanceof HttpServletRequest http && "en".equals(Language.chosen(http));
    return english ? Language.ENGLISH : Language.INDONESIAN;
  }

  @Override
  public UIViewRoot createView(FacesContext context, String viewId) {
    UIViewRoot view = super.createView(context, viewId);
    if (view != null && context.getExternalContext().getSession(false) == null) {
      view.setTransient(true);
    }
    return view;
  }
}
