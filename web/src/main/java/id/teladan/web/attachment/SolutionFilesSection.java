package id.teladan.web.attachment;

import id.teladan.solution.SolutionFeed;
import id.teladan.web.solution.SolutionPage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The pictures and files of a solution; in pages {@code #{solutionFiles}}. */
@Named("solutionFiles")
@RequestScoped
public class SolutionFilesSection extends FilesSection {
  @Inject private SolutionPage page;

  @Override
  String ownerKind() {
    return SolutionFeed.KIND;
  }

  @Override
  long ownerId() {
    return page.getSolution().id();
  }

  @Override
  String page() {
    return page.getSolution().url();
  }
}
