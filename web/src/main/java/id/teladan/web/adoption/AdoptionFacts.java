package id.teladan.web.adoption;

import id.teladan.adoption.AdoptionContent;
import id.teladan.adoption.AdoptionStage;
import id.teladan.adoption.AdoptionView;
import id.teladan.web.search.FacetLabels;
import id.teladan.web.shared.Formats;
import id.teladan.web.ui.Fact;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** What is known of an adoption, as facts to show. */
@RequestScoped
public class AdoptionFacts {
  @Inject private AdoptionWords words;
  @Inject private FacetLabels names;
  @Inject private Formats formats;

  /** What everybody reads; unknown ones say so. */
  List<Fact> of(AdoptionView adoption) {
    AdoptionContent content = adoption.content();
    List<Fact> facts = new ArrayList<>();
    facts.add(fact("fact.stage", adoption.stage() == null ? null : words.stage(adoption.stage())));
    facts.add(fact("fact.since", formats.partialDate(content.date())));
    Long days = adoption.progress().daysInStage();
    boolean still = adoption.stage() != AdoptionStage.LIVE;
    if (still) {
      facts.add(fact("fact.days", days == null ? null : words.days(days)));
    }
    facts.add(fact("fact.instrument", names.label("instrument", content.instrument())));
    addKnown(facts, "fact.instrumentDate", formats.partialDate(content.instrumentDate()));
    addKnown(facts, "instrument.until", formats.partialDate(content.instrumentUntil()));
    addKnown(facts, "fact.pilotFrom", formats.partialDate(content.pilotFrom()));
    addKnown(facts, "fact.liveFrom", formats.partialDate(content.liveFrom()));
    if (adoption.result() != null) {
      facts.add(
          new Fact(words.text("fact.result"), adoption.result().title(), adoption.result().url()));
    }
    return facts;
  }

  /** What the region reads; only what is there. */
  List<Fact> ofRegion(AdoptionView adoption) {
    AdoptionContent content = adoption.content();
    List<Fact> facts = new ArrayList<>();
    addKnown(facts, "ownerUnit", content.ownerUnit());
    addKnown(facts, "facilitator", content.facilitator());
    if (content.visitId() != null) {
      facts.add(
          new Fact(words.text("visit"), words.text("visit.open"), "/visits/" + content.visitId()));
    }
    addKnown(facts, "move.instrument.number", content.instrumentNumber());
    addKnown(facts, "move.instrument.parties", content.instrumentParties());
    addKnown(facts, "move.instrument.reason", content.instrumentReason());
    addKnown(facts, "move.where", content.pilotWhere());
    addKnown(facts, "move.result", content.pilotResult());
    addKnown(facts, "move.reason.LIVE", content.noPilotReason());
    if (adoption.stopReason() != null) {
      facts.add(fact("stop.reason", words.text("stop." + adoption.stopReason())));
    }
    addKnown(facts, "stop.reusable", content.reusable());
    addKnown(facts, "people", content.people());
    addKnown(facts, "blocker", content.blocker());
    addKnown(facts, "remark", content.remark());
    addKnown(facts, "risks", content.risks());
    if (content.budget() != null) {
      addKnown(facts, "budget", formats.rupiah(content.budget().amountIdr()));
      addKnown(facts, "budget.source", content.budget().source());
    }
    return facts;
  }

  private Fact fact(String key, String value) {
    return new Fact(words.text(key), value == null || value.isEmpty() ? null : value);
  }

  private void addKnown(List<Fact> facts, String key, String value) {
    if (value != null && !value.isBlank()) {
      facts.add(fact(key, value));
    }
  }
}
