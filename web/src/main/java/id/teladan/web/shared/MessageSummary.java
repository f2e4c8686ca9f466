package id.teladan.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Everything this answer has to say, for {@code t:errors}: faults with links, and good news. */
@Named
@RequestScoped
public class MessageSummary {
  @Inject private FacesContext faces;

  /** What is wrong, in the order of the page; those about a field link to it. */
  public List<Entry> getFaults() {
    return entries(true);
  }

  public List<Entry> getNews() {
    return entries(false);
  }

  private List<Entry> entries(boolean faults) {
    List<Entry> entries = new ArrayList<>();
    for (Iterator<String> ids = faces.getClientIdsWithMessages(); ids.hasNext(); ) {
      String id = ids.next();
      for (FacesMessage message : faces.getMessageList(id)) {
        boolean fault = message.getSeverity().compareTo(FacesMessage.SEVERITY_WARN) >= 0;
        if (fault == faults) {
          entries.add(new Entry(id, message.getSummary()));
        }
      }
    }
    return entries;
  }

  /**
   * @param clientId the input it is about; null when it is about the whole
   */
  public record Entry(String clientId, String text) {

    public String getLink() {
      return clientId == null ? null : "#" + clientId;
    }

    public String getText() {
      return text;
    }
  }
}
