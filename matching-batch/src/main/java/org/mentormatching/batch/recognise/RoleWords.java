package org.mentormatching.batch.recognise;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.mentormatching.batch.program.ColumnName;
import org.mentormatching.batch.program.InputFile;

/** Whether a text speaks of mentees, of mentors or of both. */
final class RoleWords {
  /** "Mentors wanted", "I would like to have a mentor": it is the mentee who says so. */
  private static final Pattern SEEKS =
      Pattern.compile(
          "mentor(?:s|en|in)? (?:wanted|requests?|needed|gesucht|suche|recherches?)"
              + "|(?:looking for|seek(?:ing)?|want(?:s)?|need(?:s)?|have|find(?:ing)?|get|receive|wish for"
              + "|search(?:ing)? for|request(?:ing)?|suche(?:n)?|wunsche|mochte|cherche|trouver|avoir)"
              + "(?: an?| eine[nr]?| une?| the| my)? mentor(?:in|s)?(?! for| to)"
              + "|be(?:ing)? mentored|mentoring (?:received|wanted)|mentorsuche");

  private static final Pattern OFFERS =
      Pattern.compile(
          "(?:be|become|being|act(?:ing)? as|volunteer(?:ing)? as|serve as|offer(?:ing)? as|als|etre|devenir)"
              + "(?: an?| eine?| une?| the)? mentor(?:in)?\\b"
              + "|(?:want|like|willing|happy) to mentor\\b|mentor (?:others|someone|somebody)"
              + "|mentor sein|mentor werden");

  private static final Pattern MENTEE =
      Pattern.compile("\\b(?:mentees?|mentee\\w*|mentoree?s?|mentorees?|protegee?s?|menti)\\b");
  private static final Pattern MENTOR =
      Pattern.compile("\\bmentor(?:s|en|in|innen|inn|es|zy|ow|ka)?\\b");
  private static final Pattern BOTH =
      Pattern.compile("\\b(?:both|beides?|les deux|either|beide rollen|both roles)\\b");

  private RoleWords() {}

  /** The side that somebody joins who says yes to a question; empty if it asks nothing of it. */
  static Optional<InputFile> wanted(String question) {
    String words = ColumnName.normalised(question).replace('_', ' ');
    boolean seeks = SEEKS.matcher(words).find();
    boolean offers = OFFERS.matcher(words).find();
    return seeks == offers
        ? Optional.empty()
        : Optional.of(seeks ? InputFile.MENTEES : InputFile.MENTORS);
  }

  /** The sides of which a text speaks; empty if of neither. */
  static Set<InputFile> sides(String text) {
    String accented = text.toLowerCase(Locale.ROOT).replace("mentoré", "mentee ");
    String words = ColumnName.normalised(accented).replace('_', ' ');
    Set<InputFile> sides = EnumSet.noneOf(InputFile.class);
    if (BOTH.matcher(words).find()) {
      return EnumSet.of(InputFile.MENTEES, InputFile.MENTORS);
    }
    String rest = SEEKS.matcher(words).replaceAll(" ");
    if (!rest.equals(words)) {
      sides.add(InputFile.MENTEES);
    }
    String open = OFFERS.matcher(rest).replaceAll(" ");
    if (!open.equals(rest)) {
      sides.add(InputFile.MENTORS);
    }
    if (MENTEE.matcher(open).find()) {
      sides.add(InputFile.MENTEES);
    }
    if (MENTOR.matcher(open).find()) {
      sides.add(InputFile.MENTORS);
    }
    return sides;
  }
}
