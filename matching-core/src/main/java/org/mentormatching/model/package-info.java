/**
 * The people and what is known of them before anything is solved.
 *
 * <p>The door is {@link org.mentormatching.model.Problem}: its builder takes {@link
 * org.mentormatching.model.Mentee mentees}, {@link org.mentormatching.model.Mentor mentors}, pins,
 * exclusions, ongoing and past pairs and the reporting line, and reports every fault at once. What
 * a person answered is kept by {@link org.mentormatching.model.Column}; the ones that the shipped
 * rules and criteria read are listed in {@link org.mentormatching.model.Columns}, and any other
 * column can be added.
 */
@NullMarked
package org.mentormatching.model;

import org.jspecify.annotations.NullMarked;
