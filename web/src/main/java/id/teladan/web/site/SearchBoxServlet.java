package id.teladan.web.site;

import id.teladan.web.shared.SiteAddress;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** {@code /opensearch.xml}: lets a browser search here from its own address line. */
@WebServlet("/opensearch.xml")
public class SearchBoxServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private static final String DESCRIPTION =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
        <ShortName>Teladan</ShortName>
        <Description>Praktik dan aplikasi pemerintah daerah</Description>
        <Language>id</Language>
        <InputEncoding>UTF-8</InputEncoding>
        <Url type="text/html" template="%1$s?q={searchTerms}"/>
        <Url type="application/atom+xml" template="%2$s?q={searchTerms}"/>
      </OpenSearchDescription>
      """;

  @Inject private transient SiteAddress site;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType("application/opensearchdescription+xml;charset=UTF-8");
    response
        .getWriter()
        .write(
            DESCRIPTION.formatted(
                escaped(site.of("/search")), escaped(site.of("/api/v1/search.atom"))));
  }

  private static String escaped(String address) {
    return address.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
