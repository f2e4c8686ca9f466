package id.teladan.web.adoption;

import id.teladan.adoption.AdoptionReading;
import id.teladan.adoption.AdoptionView;
import id.teladan.adoption.MoveView;
import id.teladan.web.shared.Formats;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Tells somebody who came second what the first one did. */
@RequestScoped
public class LatestStep {
  @Inject private AdoptionReading reading;
  @Inject private AdoptionWords words;
  @Inject private Formats formats;

  /** Who changed it last, when, and where it stands now. */
  String of(AdoptionView now) {
    List<MoveView> steps = reading.history(now.id());
    MoveView last = steps.isEmpty() ? null : steps.get(steps.size() - 1);
    boolean moved = last != null && !last.at().isBefore(now.updatedAt().minusSeconds(2));
    return moved && last.by() != null
        ? words.text("newer.moved", last.by(), words.stage(last.to()), formats.timeOf(last.at()))
        : words.text("newer.changed", formats.timeOf(now.updatedAt()), words.stage(now.stage()));
  }
}
