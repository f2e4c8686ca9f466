package id.teladan.api.benchmark;

import static id.teladan.identity.Action.READ_PUBLIC;

import id.teladan.api.shared.Answers;
import id.teladan.api.shared.ListOf;
import id.teladan.api.shared.Listing;
import id.teladan.api.shared.Paging;
import id.teladan.api.table.Table;
import id.teladan.benchmark.Edition;
import id.teladan.benchmark.IndicatorReading;
import id.teladan.benchmark.IndicatorView;
import id.teladan.benchmark.ValueRecord;
import id.teladan.identity.Permitted;
import id.teladan.region.RegionDirectory;
import id.teladan.shared.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
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

  @GET
  @Path("{code}")
  @Permitted(READ_PUBLIC)
  @Operation(summary = "One indicator")
  @APIResponseSchema(IndicatorJson.class)
  public Response read(@PathParam("code") String code) {
    return Answers.one(json(indicators.get(code)));
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
