package id.teladan.api.benchmark;

import static id.teladan.identity.Action.READ_PUBLIC;

import id.teladan.api.json.JsonBody;
import id.teladan.api.shared.Answers;
import id.teladan.api.shared.IfMatch;
import id.teladan.api.shared.ListOf;
import id.teladan.api.shared.Listing;
import id.teladan.api.shared.Paging;
import id.teladan.api.table.Table;
import id.teladan.benchmark.Edition;
import id.teladan.benchmark.IndicatorContent;
import id.teladan.benchmark.IndicatorEditing;
import id.teladan.benchmark.IndicatorReading;
import id.teladan.benchmark.IndicatorView;
import id.teladan.benchmark.ValueRecord;
import id.teladan.identity.Action;
import id.teladan.identity.Permitted;
import id.teladan.region.RegionDirectory;
import id.teladan.shared.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** {@code /indicators}: what is measured, and the figures. */
@Path("/indicators")
@RequestScoped
@Produces({Listing.JSON, Listing.CSV, Listing.XLSX})
public class IndicatorResource {
  private static final Table<IndicatorJson> INDICATORS =
      Table.of("indicators", IndicatorJson.class).without("editions");
  private static final Table<ValueJson> VALUES = Table.of("values", ValueJson.class);

  private static final Table<ValueRecordJson> RECORDS = Table.of("history", ValueRecordJson.class);

  @Inject private IndicatorReading indicators;
  @Inject private IndicatorEditing editing;
  @Inject private RegionDirectory regions;

  @GET
  @Permitted(READ_PUBLIC)
  @Operation(summary = "All indicators")
  @ListOf(IndicatorJson.class)
  public Response list(@BeanParam Paging paging) {
    Map<String, List<Edition>> editions = indicators.allEditions();
    return Listing.answer(
        paging,
        INDICATORS,
        request ->
            Page.of(indicators.all(), request)
                .map(i -> IndicatorJson.of(i, editions.getOrDefault(i.code(), List.of()))));
  }

  @POST
  @Permitted(Action.EDIT_INDICATOR)
  @Operation(
      summary = "Enter an indicator of one's own; by curators and administrators",
      description = "Its figures come by `/value-imports`. Frameworks name methods never joined.")
  @APIResponseSchema(value = IndicatorJson.class, responseCode = "201")
  public Response create(
      @Context UriInfo uri, @RequestBodySchema(IndicatorContent.class) JsonBody body) {
    IndicatorView made = editing.create(body.as(IndicatorContent.class, IndicatorJson.class));
    return Answers.created(uri, made.code(), json(made), made.facts().version());
  }

  @GET
  @Path("{code}")
  @Permitted(READ_PUBLIC)
  @Operation(summary = "One indicator")
  @APIResponseSchema(IndicatorJson.class)
  public Response read(@PathParam("code") String code) {
    IndicatorView found = indicators.get(code);
    return Answers.one(json(found), found.facts().version());
  }

  @PUT
  @Path("{code}")
  @Permitted(Action.EDIT_INDICATOR)
  @Operation(summary = "Change an indicator that was entered here; not one of the reference data")
  @APIResponseSchema(IndicatorJson.class)
  public Response update(
      @PathParam("code") String code,
      @HeaderParam("If-Match") String ifMatch,
      @RequestBodySchema(IndicatorContent.class) JsonBody body) {
    IndicatorView current = indicators.get(code);
    IndicatorContent content = body.as(IndicatorContent.class, IndicatorJson.class);
    int version = (int) IfMatch.expected(ifMatch, current.facts().version());
    IndicatorView written = editing.update(code, version, content);
    return Answers.one(json(written), written.facts().version());
  }

  @GET
  @Path("{code}/values")
  @Permitted(READ_PUBLIC)
  @Operation(summary = "Figures by region and year; a missing figure is not listed")
  @ListOf(ValueJson.class)
  public Response values(
      @PathParam("code") String code,
      @QueryParam("region") List<String> region,
      @BeanParam YearsParam years,
      @BeanParam Paging paging) {
    IndicatorView indicator = indicators.get(code);
    List<String> codes = CodeLists.split(region);
    return Listing.answer(
        paging,
        VALUES,
        request ->
            indicators
                .values(code, codes, years.range(), request)
                .map(
                    v ->
                        ValueJson.of(v, indicator.unit().english(), regions.name(v.regionCode()))));
  }

  @GET
  @Path("{code}/history")
  @Permitted(READ_PUBLIC)
  @Operation(summary = "What a region's figures said and since when, corrected ones included")
  @ListOf(ValueRecordJson.class)
  public Response history(
      @PathParam("code") String code,
      @QueryParam("region") String region,
      @BeanParam Paging paging) {
    List<ValueRecord> all = indicators.history(code, region);
    return Listing.answer(
        paging,
        RECORDS,
        request ->
            Page.of(all, request)
                .map(r -> ValueRecordJson.of(r, regions.name(r.value().regionCode()))));
  }

  private IndicatorJson json(IndicatorView indicator) {
    return IndicatorJson.of(indicator, indicators.editions(indicator.code()));
  }
}
