/**
 * What is measured. The door is {@link org.mentormatching.benchmarks.Benchmarks}. {@link
 * org.mentormatching.benchmarks.KernelBenchmark} times the exact kernel alone, {@link
 * org.mentormatching.benchmarks.ScorerBenchmark} and {@link
 * org.mentormatching.benchmarks.CandidatesBenchmark} what comes before it, and {@link
 * org.mentormatching.benchmarks.MatchBenchmark} a whole match in a warm virtual machine; {@link
 * org.mentormatching.benchmarks.TimedMatch} times one match in a fresh one, phase by phase. The
 * side-by-side contest with other solvers is the package {@code contest}, whole runs from files to
 * files are the package {@code whole}.
 *
 * <pre>
 *   mvn -B -q -pl benchmarks -am package -DskipTests
 *   java -jar benchmarks/target/benchmarks.jar
 *   java -jar benchmarks/target/benchmarks.jar contest
 *   java -jar benchmarks/target/benchmarks.jar million
 *   java -jar benchmarks/target/benchmarks.jar run
 *   java -jar benchmarks/target/benchmarks.jar match custom
 *   java -Xmx4g -jar benchmarks/target/benchmarks.jar match large
 * </pre>
 */
@NullMarked
package org.mentormatching.benchmarks;

import org.jspecify.annotations.NullMarked;
