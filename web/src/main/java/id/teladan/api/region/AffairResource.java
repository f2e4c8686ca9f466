package id.teladan.api.region;

import static id.teladan.identity.Action.READ_PUBLIC;

import id.teladan.api.shared.ListOf;
import id.teladan.api.shared.Listing;
import id.teladan.api.shared.Paging;
import id.teladan.api.table.Table;
import id.teladan.identity.Permitted;
import id.teladan.region.AffairDirectory;
import id.teladan.shared.Page;
import id.teladan.shared.PageRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** {@code /affairs}: what government does, by its codes. */
@Path("/affairs")
@RequestScoped
@Produces({Listing.JSON, Listing.CSV, Listing.XLSX})
public class AffairResource {
  private static final Table<AffairJson> TABLE = Table.of("affairs", AffairJson.class);

  @Inject private AffairDirectory affairs;

  @GET
  @Permitted(READ_PUBLIC)
  @Operation(summary = "All affairs of government")
  @ListOf(AffairJson.class)
  public Response list(@BeanParam Paging paging) {
    return Listing.answer(paging, TABLE, this::page);
  }

  private Page<AffairJson> page(PageRequest asked) {
    List<AffairJson> items =
        affairs.all().stream()
            .skip(asked.offset())
            .limit(asked.size())
            .map(AffairJson::of)
            .toList();
    return new Page<>(items, affairs.all().size(), asked.page(), asked.size());
  }
}
