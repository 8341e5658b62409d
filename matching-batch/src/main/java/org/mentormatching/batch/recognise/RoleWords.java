package org.mentormatching.batch.recognise;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mentormatching.batch.program.ColumnName;
import org.mentormatching.batch.program.InputFile;

/** Whether a text speaks of mentees, of mentors or of both. */
public final class RoleWords {
  /** "Mentors wanted", "I would like to have a mentor": it is the mentee who says so. */
  private static final Pattern SEEKS =
      Pattern.compile(
          "mentor(?:s|en|in)? (?:wanted|requests?|needed|gesucht|suche|recherches?)"
              + "|(?:looking for|seek(?:ing)?|want(?:s)?|need(?:s)?|have|find(?:ing)?|get|receive|wish for"
              + "|search(?:ing)? for|request(?:ing)?|(?:would|d) (?:like|love)|suche(?:n)?|wunsche|mochte"
              + "|hatte|brauche|cherche|trouver|avoir)"
              + "(?: mir| gerne?| an?| eine[nr]?| une?| the| my)* mentor(?:in|s)?\\b"
              + "(?! for\\b| to\\b| sein\\b| werden\\b)"
              + "|\\b(?:by|von|par|from)(?: an?| eine[mr]| une?| my| meine[mr])? (?:experienced )?mentor\\b"
              + "|be(?:ing)? mentored|^mentored$|mentoring (?:received|wanted)|mentorsuche"
              + "|(?:looking for|seek(?:ing)?|want(?:s)?|need(?:s)?|get(?:ting)?|receiv(?:e|ing))"
              + "(?: some)? mentoring");

  private static final Pattern OFFERS =
      Pattern.compile(
          "\\b(?:be|become|being|act(?:ing)? as|volunteer(?:ing)? as|serve as|offer(?:ing)? as|als|etre|devenir)"
              + "(?: an?| eine?| une?| the)? mentor(?:in)?\\b"
              + "|(?:want|like|willing|happy) to mentor\\b|mentor (?:others|someone|somebody)"
              + "|(?:offer(?:ing)?|giv(?:e|ing)|provid(?:e|ing)) mentoring"
              + "|(?:looking for|seek(?:ing)?|want(?:s)?|need(?:s)?|find(?:ing)?|get|take on|suche(?:n)?"
              + "|cherche|trouver)(?: an?| eine[nr]?| une?)? mentees?\\b|mentees? (?:wanted|gesucht)"
              + "|mentor sein|mentor werden"
              + "|(?:have|support|guide|coach|help|advise|accompany|experience with|begleite\\w*"
              + "|unterstutze\\w*|betreue\\w*)(?: an?| eine[nr]?| my| the| one)? mentees?\\b");

  private static final Pattern JOINS_AS_MENTEE =
      Pattern.compile(
          "\\b(?:be|become|being|as|als|etre|comme)(?: an?| eine?| une?| the)? mentees?\\b");

  /** "Mentee (I would like a mentor)": what follows only explains the first word. */
  private static final Pattern LEADING =
      Pattern.compile(
          "^\\W*(?:as an? |as |als |comme |an? |eine? )?(mentor|mentee)s?\\s*"
              + "(?:[(\\[:\u2013\u2014|]|-\\s)(.*)$");

  /** Where one of several answers in a cell ends and the next begins. */
  private static final Pattern SEVERAL =
      Pattern.compile("[;\\n]|,\\s*(?=(?:as an? |als )?(?:mentor|mentee))");

  /** A side named as what somebody is with or speaks of, and not as what they are. */
  private static final Pattern SPOKEN_OF =
      Pattern.compile(
          "\\b(?:an?|any|my|the|some|with|from|by|of|to|for|ein\\w*|mein\\w*|mit|von|vom|durch|bei|zu\\w?"
              + "|fur|une?|mon|avec|par|de|pour)(?: \\w+)? (?:mentors?|mentees?)\\b");

  private static final Pattern JOINED =
      Pattern.compile(
          "\\b(?:and|also|plus|well|too|und|auch|sowie|et|aussi|y|tambien|or|oder|ou|o)\\b");

  /** "Mentor/in", "Mentor:innen", "mentor(e)". */
  private static final Pattern ENDINGS =
      Pattern.compile(
          "(?<=mentor|mentee)(?:\\s?(?:[/:*_\u00b7]\\s?-?|\\(-?)(?:in(?:nen)?|e)\\b\\)?|in(?:nen)?\\b)");

  /** "eine/n", "einer/einem". */
  private static final Pattern ARTICLES =
      Pattern.compile("\\b(eine?[nmr]?|une?)\\s?[/(:*]\\s?-?(?:ein)?e?[nrm]?\\b\\)?(?=\\s)");

  /** "Mentorin oder einen Mentor", once their endings are off. */
  private static final Pattern TWICE =
      Pattern.compile(
          "\\bmentor\\s*(?:/|\\b(?:oder|bzw\\.?|or|ou)\\b)\\s*(?:ein\\w* |une? )?mentor\\b");

  private static final Pattern MENTEE =
      Pattern.compile("\\b(?:mentees?|mentee\\w*|mentoree?s?|mentorees?|protegee?s?|menti)\\b");
  private static final Pattern MENTOR =
      Pattern.compile("\\bmentor(?:s|en|in|innen|inn|es|zy|ow|ka)?\\b");
  private static final Pattern BOTH =
      Pattern.compile("\\b(?:both|beides?|les deux|either|beide rollen|both roles)\\b");

  private static final Pattern MENTORING = Pattern.compile("\\b(?:mentor|mentee|menti)");

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

  /** Whether a text speaks of mentors, mentees or mentoring at all. */
  static boolean isOfMentoring(String text) {
    return !sides(text).isEmpty() || MENTORING.matcher(normalised(text)).find();
  }

  /** Whether a text says that somebody joins no side. */
  public static boolean isOfNeither(String text) {
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

  /**
   * Whether the sides of which a text speaks may not be those that somebody joins: it names one
   * within a sentence that is not known, or both without saying both.
   */
  static boolean isUnclear(String text) {
    for (String part : parts(text)) {
      if (leading(part).isPresent() || isOfNeither(part)) {
        continue;
      }
      String words = normalised(part);
      String rest = withoutKnown(words);
      boolean isNamedAlone = rest.equals(words);
      boolean isOfBoth = sidesOfPart(part).size() > 1;
      if (isOfBoth
          ? !isPlain(part) && !BOTH.matcher(words).find() && !JOINED.matcher(words).find()
          : isNamedAlone && !isPlain(part) && SPOKEN_OF.matcher(words).find()) {
        return true;
      }
    }
    return false;
  }

  private static List<String> parts(String text) {
    return SEVERAL.splitAsStream(prepared(text)).filter(part -> !part.isBlank()).toList();
  }

  /** A text in small letters, with one form for all genders. */
  private static String prepared(String text) {
    String plain = text.toLowerCase(Locale.ROOT).replace("mentor\u00e9", "mentee ");
    plain = ENDINGS.matcher(plain).replaceAll("");
    plain = ARTICLES.matcher(plain).replaceAll("$1");
    return TWICE.matcher(plain).replaceAll("mentor");
  }

  private static String words(String text) {
    return normalised(prepared(text));
  }

  private static String normalised(String prepared) {
    return ColumnName.normalised(prepared).replace('_', ' ');
  }

  /** The side that a text begins with, where the rest explains it and adds no other. */
  private static Optional<InputFile> leading(String part) {
    Matcher matcher = LEADING.matcher(part);
    if (!matcher.find()) {
      return Optional.empty();
    }
    String rest = normalised(matcher.group(2));
    boolean addsOther =
        BOTH.matcher(rest).find()
            || (speaksOfSide(rest) && (isPlainName(rest) || JOINED.matcher(rest).find()));
    InputFile side = matcher.group(1).equals("mentee") ? InputFile.MENTEES : InputFile.MENTORS;
    return addsOther ? Optional.empty() : Optional.of(side);
  }

  private static boolean speaksOfSide(String words) {
    return MENTEE.matcher(words).find() || MENTOR.matcher(words).find();
  }

  private static boolean isPlainName(String words) {
    return withoutKnown(words).equals(words) && isPlain(words);
  }

  private static String withoutKnown(String words) {
    String rest = words;
    for (Pattern known : List.of(SEEKS, OFFERS, JOINS_AS_MENTEE)) {
      rest = known.matcher(rest).replaceAll(" ");
    }
    return rest;
  }

  /** The side that somebody joins who says yes to a question; empty if it asks nothing of it. */
  static Optional<InputFile> wanted(String question) {
    String words = words(question);
    boolean seeks = SEEKS.matcher(words).find();
    boolean offers = OFFERS.matcher(words).find();
    return seeks == offers
        ? Optional.empty()
        : Optional.of(seeks ? InputFile.MENTEES : InputFile.MENTORS);
  }

  /** The sides of which a text speaks; empty if of neither. */
  static Set<InputFile> sides(String text) {
    Set<InputFile> sides = EnumSet.noneOf(InputFile.class);
    if (!isOfNeither(text)) {
      parts(text).forEach(part -> sides.addAll(sidesOfPart(part)));
    }
    return sides;
  }

  private static Set<InputFile> sidesOfPart(String part) {
    Optional<InputFile> leading = leading(part);
    return leading.<Set<InputFile>>map(EnumSet::of).orElseGet(() -> named(normalised(part)));
  }

  private static Set<InputFile> named(String words) {
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
