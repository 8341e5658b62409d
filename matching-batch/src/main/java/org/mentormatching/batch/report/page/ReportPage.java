package org.mentormatching.batch.report.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;

/**
 * The report of a proposal: read at a glance, looked at closely and decided on. One file without
 * connections; it can be read without its script.
 *
 * @param heading what stands at the top
 * @param name of the proposal, as in its tables
 * @param fingerprint by which decisions are known to be about this proposal
 * @param reviewed the proposal that this one follows; empty if it follows none
 * @param moved whose mentors are others than there
 * @param omitted what a large proposal leaves out on the page; empty if nothing
 * @param facts what the run says of the whole
 * @param pictures the whole in pictures
 * @param pairs all pairs
 * @param without mentees with fewer mentors than wished for
 * @param mentors all mentors
 */
public record ReportPage(
    Heading heading,
    String name,
    String fingerprint,
    String reviewed,
    List<MovedLine> moved,
    String omitted,
    List<MenteeCard.Fact> facts,
    List<Picture> pictures,
    List<PairCard> pairs,
    List<MenteeCard> without,
    List<MentorLine> mentors) {
  /** Its name in a proposal. */
  public static final String FILE = "report.html";

  /** Copies the lists. */
  public ReportPage {
    moved = List.copyOf(moved);
    facts = List.copyOf(facts);
    pictures = List.copyOf(pictures);
    pairs = List.copyOf(pairs);
    without = List.copyOf(without);
    mentors = List.copyOf(mentors);
  }

  /** The pairs that deserve a second look. */
  public List<PairCard> lookFirst() {
    return pairs.stream().filter(pair -> !pair.lookFirst().isEmpty()).toList();
  }

  /** The stylesheet. */
  public Inlined style() {
    return Inlined.STYLE;
  }

  /** The script. */
  public Inlined script() {
    return Inlined.SCRIPT;
  }

  /** The page as HTML. */
  public String html() {
    StringOutput html = new StringOutput(1 << 16);
    TemplateEngine.createPrecompiled(ContentType.Html).render("report.jte", this, html);
    return html.toString();
  }
}
