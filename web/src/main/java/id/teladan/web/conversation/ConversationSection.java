package id.teladan.web.conversation;

import id.teladan.conversation.ConversationPolicy;
import id.teladan.conversation.ConversationReading;
import id.teladan.conversation.ExperienceCommand;
import id.teladan.conversation.ExperienceEditing;
import id.teladan.conversation.ExperienceView;
import id.teladan.conversation.QuestionCommand;
import id.teladan.conversation.QuestionEditing;
import id.teladan.conversation.QuestionView;
import id.teladan.solution.SolutionPolicy;
import id.teladan.web.solution.SolutionPage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What people ask and tell, on the page of a solution. */
@Named
@RequestScoped
public class ConversationSection {
  @Inject private SolutionPage page;
  @Inject private ConversationReading reading;
  @Inject private QuestionEditing asking;
  @Inject private ExperienceEditing telling;
  @Inject private ConversationExits exits;

  private List<QuestionView> questions;
  private List<ExperienceView> experiences;
  private Boolean mayTell;
  private String question;
  private String experience;

  private List<QuestionView> questions() {
    if (questions == null) {
      questions = reading.questions(page.getSolution().id());
    }
    return questions;
  }

  /** The best: part of the page. */
  public List<QuestionView> getFeatured() {
    return questions().stream().filter(QuestionView::isFeatured).toList();
  }

  /** The others that everybody may read. */
  public List<QuestionView> getAnswered() {
    return questions().stream()
        .filter(q -> ConversationPolicy.isPublic(q) && !q.isFeatured())
        .toList();
  }

  /** What only its asker and its moderators see: not answered yet, or hidden. */
  public List<QuestionView> getPending() {
    return questions().stream().filter(q -> !ConversationPolicy.isPublic(q)).toList();
  }

  public List<ExperienceView> getExperiences() {
    if (experiences == null) {
      experiences = reading.experiences(page.getSolution().id());
    }
    return experiences;
  }

  /** Whether anybody can be asked: what is no longer or not yet published answers nothing. */
  public boolean isOpen() {
    return SolutionPolicy.isPublic(page.getSolution().status());
  }

  /** Whether the reader's region adopts this and has not told how it goes. */
  public boolean isMayTell() {
    if (mayTell == null) {
      mayTell = reading.mayTell(page.getSolution().id());
    }
    return mayTell;
  }

  public void ask() {
    exits.leave(
        () -> {
          asking.ask(page.getSolution().id(), new QuestionCommand(question));
          return page.getSolution().url() + "?saved=asked#questions";
        },
        "question");
  }

  public void tell() {
    exits.leave(
        () -> {
          telling.write(page.getSolution().id(), new ExperienceCommand(null, experience));
          return page.getSolution().url() + "?saved=told#experiences";
        },
        "experience");
  }

  public String getQuestion() {
    return question;
  }

  public void setQuestion(String question) {
    this.question = question;
  }

  public String getExperience() {
    return experience;
  }

  public void setExperience(String experience) {
    this.experience = experience;
  }
}
