/**
 * What a match returns: {@link org.mentormatching.result.MatchingResult} with its pairs, the people
 * without, how good it is and the proof. Plain records that a JSON mapper reads and writes.
 */
@NullMarked
package org.mentormatching.result;

import org.jspecify.annotations.NullMarked;
