/**
 * Why this pair, why not that one, why nobody, how groups fare, what is different. The door is
 * {@link org.mentormatching.explain.Explainer}.
 */
@NullMarked
package org.mentormatching.explain;

import org.jspecify.annotations.NullMarked;
