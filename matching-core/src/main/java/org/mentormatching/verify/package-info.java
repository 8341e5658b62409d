/**
 * The independent checker: {@link org.mentormatching.verify.Verifier} recomputes a result from the
 * problem and the policy and confirms it, or lists what does not agree.
 *
 * <p>It asks the rules, criteria and limits themselves and does everything else on its own: the
 * arithmetic of fit, the counting of seats and wishes, the levels of the objective and the bound
 * that the certificate proves. None of it is shared with the code that makes results.
 */
@NullMarked
package org.mentormatching.verify;

import org.jspecify.annotations.NullMarked;
