package id.teladan.api.solution;

import id.teladan.api.shared.ListOf;
import id.teladan.api.shared.Listing;
import id.teladan.api.shared.Paging;
import id.teladan.api.table.Table;
import id.teladan.identity.Action;
import id.teladan.identity.Permitted;
import id.teladan.shared.Page;
import id.teladan.solution.ComparisonRow;
import id.teladan.solution.SolutionComparing;
import id.teladan.solution.SolutionComparison;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Two to four solutions side by side. */
@Path("/comparison")
@RequestScoped
public class ComparisonResource {
  @Inject private SolutionComparing comparing;

  @GET
  @Produces({Listing.JSON, Listing.CSV, Listing.XLSX})
  @Permitted(Action.READ_PUBLIC)
  @Operation(summary = "Two to four solutions field by field, in the order of the ids")
  @ListOf(ComparisonRow.class)
  public Response compare(@QueryParam("id") List<Long> ids, @BeanParam Paging paging) {
    SolutionComparison comparison = comparing.compare(ids);
    List<ComparisonRow> rows = comparison.rows();
    Table<ComparisonRow> table = Table.of("comparison", ComparisonRow.class).without("values");
    for (int i = 0; i < comparison.solutions().size(); i++) {
      int column = i;
      table =
          table.with(
              comparison.solutions().get(i).content().title(), row -> row.values().get(column));
    }
    return Listing.answer(paging, table, page -> page(rows, page.page(), page.size()));
  }

  private static Page<ComparisonRow> page(List<ComparisonRow> rows, int page, int size) {
    long skipped = (long) (page - 1) * size;
    return new Page<>(rows.stream().skip(skipped).limit(size).toList(), rows.size(), page, size);
  }
}
