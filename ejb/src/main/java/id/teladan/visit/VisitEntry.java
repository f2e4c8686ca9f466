package id.teladan.visit;

import java.util.List;

/**
 * A visit for the search index.
 *
 * @param visit as its readers see it: everybody when it is published, else the team, the visiting
 *     region and the national coordinator
 * @param revision grows with every change of what is searched; for the document's version
 * @param findings those that all of its readers may read
 * @param team who may read it beside the region when it is not published
 */
public record VisitEntry(
    VisitView visit, long revision, List<FindingView> findings, List<TeamMember> team) {}
