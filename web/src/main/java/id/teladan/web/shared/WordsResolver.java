package id.teladan.web.shared;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;

/** Makes {@code msgSearch} in a page the words of the feature {@code search}. */
public class WordsResolver extends ELResolver {
  private static final Pattern NAME = Pattern.compile("msg[A-Z][A-Za-z]*");

  @Override
  public Object getValue(ELContext context, Object base, Object property) {
    if (base != null || property == null || !NAME.matcher(property.toString()).matches()) {
      return null;
    }
    String feature = property.toString().substring(3).toLowerCase(Locale.ROOT);
    ResourceBundle words = Words.of(feature, locale()).orElse(null);
    context.setPropertyResolved(words != null);
    return words;
  }

  private static Locale locale() {
    UIViewRoot view = FacesContext.getCurrentInstance().getViewRoot();
    return view == null ? Language.INDONESIAN : view.getLocale();
  }

  @Override
  public Class<?> getType(ELContext context, Object base, Object property) {
    return null;
  }

  @Override
  public void setValue(ELContext context, Object base, Object property, Object value) {
    // Words are read only.
  }

  @Override
  public boolean isReadOnly(ELContext context, Object base, Object property) {
    return true;
  }

  @Override
  public Class<?> getCommonPropertyType(ELContext context, Object base) {
    return base == null ? String.class : null;
  }
}
