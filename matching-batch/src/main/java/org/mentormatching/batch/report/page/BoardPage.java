package org.mentormatching.batch.report.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;

/**
 * A proposal for those who decide about the programme and know nobody in it: figures and pictures,
 * no people, small numbers withheld.
 *
 * @param heading what stands at the top
 * @param pictures the whole in pictures
 */
public record BoardPage(Heading heading, List<Picture> pictures) {
  /** Its name in a proposal. */
  public static final String FILE = "board.html";

  /** Copies the list. */
  public BoardPage {
    pictures = List.copyOf(pictures);
  }

  /** The stylesheet. */
  public Inlined style() {
    return Inlined.STYLE;
  }

  /** The page as HTML. */
  public String html() {
    StringOutput html = new StringOutput();
    TemplateEngine.createPrecompiled(ContentType.Html).render("board.jte", this, html);
    return html.toString();
  }
}
