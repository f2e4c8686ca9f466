package id.teladan.web.home;

import id.teladan.adoption.AdoptionFilter;
import id.teladan.adoption.AdoptionReading;
import id.teladan.shared.PageRequest;
import id.teladan.solution.SolutionReading;
import id.teladan.visit.VisitFilter;
import id.teladan.visit.VisitReading;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** What is new for everybody, and what waits for the person who reads. */
@Named
@RequestScoped
public class HomeNews {
  private static final int SHOWN = 5;

  @Inject private SolutionReading solutions;
  @Inject private AdoptionReading adoptions;
  @Inject private VisitReading visits;
  @Inject private HomeTasks tasks;
  @Inject private HomeWords words;

  /** Solutions that were changed lately, newest first. */
  public List<News> getVerified() {
    return solutions.latest(SHOWN).stream().map(words::solution).toList();
  }

  /** Adoptions that moved or were confirmed lately, newest first. */
  public List<News> getAdopted() {
    return adoptions.list(AdoptionFilter.all(), PageRequest.first(SHOWN)).items().stream()
        .map(words::adoption)
        .toList();
  }

  /** Reviews for a curator, questions to answer, adoptions that stand still, one's own visits. */
  public List<News> getWaiting() {
    List<News> waiting = new ArrayList<>();
    solutions.awaitingReview(SHOWN).forEach(each -> waiting.add(words.review(each)));
    waiting.addAll(tasks.questions(SHOWN));
    waiting.addAll(tasks.late(SHOWN));
    visits
        .list(VisitFilter.NONE.ofOwn(true), PageRequest.first(SHOWN))
        .items()
        .forEach(each -> waiting.add(words.visit(each)));
    return waiting;
  }
}
