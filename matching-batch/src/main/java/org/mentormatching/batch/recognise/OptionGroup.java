package org.mentormatching.batch.recognise;

import java.util.List;

/**
 * Columns of which each is an option of one question.
 *
 * @param meaning what the question asks for
 * @param places the columns from left to right, those for other answers included
 * @param question the question, if the table says it; otherwise it was told by the options
 */
record OptionGroup(Meaning meaning, List<Integer> places, String question) {
  OptionGroup {
    places = List.copyOf(places);
  }
}
