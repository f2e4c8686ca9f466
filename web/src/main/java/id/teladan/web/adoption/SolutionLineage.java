package id.teladan.web.adoption;

import id.teladan.adoption.AdoptionChange;
import id.teladan.adoption.AdoptionReading;
import id.teladan.adoption.LineageLink;
import id.teladan.web.solution.SolutionPage;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** On a solution's page: where it came from and what it became, as a picture and as a list. */
@Named
@RequestScoped
public class SolutionLineage {
  @Inject private SolutionPage page;
  @Inject private AdoptionReading reading;
  @Inject private AdoptionWords words;

  private List<LineageLink> links;
  private LineageDrawing drawing;

  @PostConstruct
  void read() {
    links = reading.lineage(page.getSolution().id());
    drawing = new LineageDrawing(links, page.getSolution().id(), words::region, this::edge);
  }

  public List<LineageLink> getLinks() {
    return links;
  }

  public LineageDrawing getDrawing() {
    return drawing;
  }

  public List<LineageNode> getNodes() {
    return LineageNode.list(links);
  }

  /** What changed on the way; how far it is where nobody tells. */
  private String edge(LineageLink link) {
    String mark = link.cycle() ? words.text("lineage.circle") + ", " : "";
    return mark + (link.changed().isEmpty() ? words.stage(link.stage()) : changed(link));
  }

  /** What is different, in one line; empty when nobody tells. */
  public String changed(LineageLink link) {
    return String.join("; ", link.changed().stream().map(AdoptionChange::what).toList());
  }
}
