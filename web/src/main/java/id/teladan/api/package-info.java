/**
 * REST, version 1, below {@code /api/v1}. Each feature has its resources in a package of its own;
 * {@link id.teladan.api.RestApplication} finds them by their annotations.
 *
 * <h2>How to write a resource</h2>
 *
 * <ol>
 *   <li>{@code id.teladan.api.<feature>.<Feature>Resource}, {@code @RequestScoped}, every method
 *       with {@code @Permitted}, {@code @Operation(summary=…)}, {@code @APIResponseSchema} (lists:
 *       {@code @ListOf}), and returning {@code Response}. Permission in general (401, 403) is
 *       checked before the method runs.
 *   <li>What is read is a record ({@code SolutionJson}), made of the use case's view; what is
 *       written is the use case's command record. Record components are the JSON members, nothing
 *       else is. Numbers called {@code id}, {@code …Id}, {@code …Ids} are strings in JSON by
 *       themselves.
 *   <li>The body is a parameter {@code @RequestBodySchema(Command.class) JsonBody body}. Read the
 *       object for this caller first (404, 403), then {@code body.as(Command.class, Json.class)}
 *       (400, 422): members of the second record that the first lacks are ignored.
 *   <li>Changes take {@code @HeaderParam("If-Match") String ifMatch} and hand {@code
 *       IfMatch.expected(ifMatch, current.version())} to the use case, which validates the command,
 *       then compares versions and throws {@code VersionConflictException}. 428 and 412 follow.
 *   <li>Answer with {@link id.teladan.api.shared.Answers}: {@code one}, {@code created}, {@code
 *       none}. Lists take {@code @BeanParam Paging paging}, produce {@code {Listing.JSON,
 *       Listing.CSV, Listing.XLSX}} and answer with {@link id.teladan.api.shared.Listing#answer}.
 *   <li>Query parameters are typed ({@code SolutionKind}, {@code List<SolutionKind>}, {@code
 *       Integer}, {@code PartialDate}): a wrong one is a 422 that names it.
 *   <li>Refuse by throwing a {@code DomainException}; write a sentence for each new code into
 *       {@code Messages} and {@code Messages_en} of the REST package, unless the pages have one.
 * </ol>
 *
 * <pre>{@code
 * @Path("/solutions")
 * @RequestScoped
 * @Produces({Listing.JSON, Listing.CSV, Listing.XLSX})
 * public class SolutionResource {
 *   private static final Table<SolutionRow> TABLE = Table.of("solutions", SolutionRow.class);
 *   @Inject private SolutionReading reading;
 *   @Inject private SolutionEditing editing;
 *
 *   @GET
 *   @Permitted(READ_PUBLIC)
 *   @Operation(summary = "Published solutions")
 *   @ListOf(SolutionRow.class)
 *   public Response list(@QueryParam("kind") List<SolutionKind> kinds, @BeanParam Paging paging) {
 *     return Listing.answer(paging, TABLE, page -> reading.list(kinds, page).map(SolutionRow::of));
 *   }
 *
 *   @POST
 *   @Permitted(EDIT_SOLUTION)
 *   @Operation(summary = "Enter a solution")
 *   @APIResponseSchema(value = SolutionJson.class, responseCode = "201")
 *   public Response create(
 *       @Context UriInfo uri, @RequestBodySchema(SolutionCommand.class) JsonBody body) {
 *     SolutionView made = editing.create(body.as(SolutionCommand.class, SolutionJson.class));
 *     return Answers.created(uri, made.id(), SolutionJson.of(made), made.version());
 *   }
 *
 *   @PUT
 *   @Path("{id}")
 *   @Permitted(EDIT_SOLUTION)
 *   @Operation(summary = "Change a solution")
 *   @APIResponseSchema(SolutionJson.class)
 *   public Response update(
 *       @PathParam("id") String id,
 *       @HeaderParam("If-Match") String ifMatch,
 *       @RequestBodySchema(SolutionCommand.class) JsonBody body) {
 *     SolutionView current = reading.forEditing(Ids.parse("solution", id));
 *     SolutionCommand command = body.as(SolutionCommand.class, SolutionJson.class);
 *     SolutionView changed =
 *         editing.update(current.id(), command, IfMatch.expected(ifMatch, current.version()));
 *     return Answers.one(SolutionJson.of(changed), changed.version());
 *   }
 * }
 * }</pre>
 */
package id.teladan.api;
