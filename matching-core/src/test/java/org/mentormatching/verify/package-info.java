/**
 * Tests of the independent checker: {@link org.mentormatching.verify.VerifierTest} confirms results
 * made by hand, {@link org.mentormatching.verify.SpoiledResultTest} spoils one thing at a time.
 */
@NullMarked
package org.mentormatching.verify;

import org.jspecify.annotations.NullMarked;
