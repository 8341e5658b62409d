package org.mentormatching.batch.recognise;

import java.util.EnumSet;
import java.util.List;
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
              + "|be(?:ing)? mentored|^mentored$|mentoring (?:received|wanted)|mentorsuche"
              + "|(?:looking for|seek(?:ing)?|want(?:s)?|need(?:s)?|get(?:ting)?|receiv(?:e|ing))"
              + "(?: some)? mentoring");

  private static final Pattern OFFERS =
      Pattern.compile(
          "(?:be|become|being|act(?:ing)? as|volunteer(?:ing)? as|serve as|offer(?:ing)? as|als|etre|devenir)"
              + "(?: an?| eine?| une?| the)? mentor(?:in)?\\b"
              + "|(?:want|like|willing|happy) to mentor\\b|mentor (?:others|someone|somebody)"
              + "|(?:offer(?:ing)?|giv(?:e|ing)|provid(?:e|ing)) mentoring"
              + "|(?:looking for|seek(?:ing)?|want(?:s)?|need(?:s)?|find(?:ing)?|get|take on|suche(?:n)?"
              + "|cherche|trouver)(?: an?| eine[nr]?| une?)? mentees?\\b|mentees? (?:wanted|gesucht)"
              + "|mentor sein|mentor werden");

  private static final Pattern MENTEE =
      Pattern.compile("\\b(?:mentees?|mentee\\w*|mentoree?s?|mentorees?|protegee?s?|menti)\\b");
  private static final Pattern MENTOR =
      Pattern.compile("\\bmentor(?:s|en|in|innen|inn|es|zy|ow|ka)?\\b");
  private static final Pattern BOTH =
      Pattern.compile("\\b(?:both|beides?|les deux|either|beide rollen|both roles)\\b");

  private static final Pattern NEITHER =
      Pattern.compile("^(?:(?:neither|weder|ni l un)\\b|none$|nothing$|no$)");

  /** Words that turn a text round, put it in the past or make it depend on something. */
  private static final Pattern DOUBT =
      Pattern.compile(
          "\\b(?:not|no|non|don ?t|doesn ?t|didn ?t|won ?t|wouldn ?t|isn ?t|can ?t|never"
              + "|neither|nor|cannot|without|except"
              + "|instead|rather|unless|until|if|but|kein\\w*|nicht|weder|niemals|nie|nunca|ni|pas"
              + "|aucun\\w*|jamais|sans|bez|already|was|were|been|had|ex|former\\w*|previous\\w*"
              + "|past|last|next|later|withdr\\w*|paus\\w*|declin\\w*|cancel\\w*|dropp?\\w*"
              + "|stop\\w*|left|quit|inactive|unavailable|hold|sabbatical|leave|maybe|perhaps"
              + "|possibly|unsure|undecided|depend\\w*|bereits|schon|war|fruher\\w*|ehemalig\\w*"
              + "|vielleicht|eventuell|falls|aber|sondern|zuruck\\w*|abgesagt|deja|etais|ete"
              + "|ancien\\w*|mais|peut|retire\\w*|si|ya|era|quiza\\w*|pero)\\b");

  private static final Set<String> PLAIN =
      Set.of(
          ("i would like to want wish a an as be become being have find get am and or in the my this"
                  + " programme program scheme round role for please yes only just join take part"
                  + " participate participant looking both ich mochte gern gerne wurde sein werden haben"
                  + " suche als ein eine einen und oder nur rolle beide je souhaite voudrais etre"
                  + " avoir et ou un une comme quiero ser y o tener como")
              .split(" "));

  private RoleWords() {}

  /** Whether a text says that somebody joins no side. */
  static boolean isOfNeither(String text) {
    return NEITHER.matcher(words(text)).find();
  }

  /** Whether a text has words that may turn it round, so that it cannot be taken at its word. */
  static boolean isInDoubt(String text) {
    return DOUBT.matcher(ColumnName.normalised(text).replace('_', ' ')).find();
  }

  /** Whether a text says which side somebody joins and nothing else. */
  static boolean isPlain(String text) {
    String words = words(text);
    for (Pattern known : List.of(BOTH, SEEKS, OFFERS, MENTEE, MENTOR)) {
      words = known.matcher(words).replaceAll(" ");
    }
    return PLAIN.containsAll(List.of(words.strip().split("\\s+"))) || words.isBlank();
  }

  private static String words(String text) {
    String accented = text.toLowerCase(Locale.ROOT).replace("mentoré", "mentee ");
    return ColumnName.normalised(accented).replace('_', ' ');
  }

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
    String words = words(text);
    Set<InputFile> sides = EnumSet.noneOf(InputFile.class);
    if (isOfNeither(text)) {
      return sides;
    }
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
