package org.mentormatching.refine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** OptaPlanner takes a quarter of a second to load: it is not touched where it is not needed. */
class WithoutOptaPlannerTest {
  /** What is asked in a world without OptaPlanner. */
  static final class Question implements Callable<String> {
    private final long scoreCalculations;

    /** Some programme of which the start breaks limits. */
    Question(Long scoreCalculations) {
      this.scoreCalculations = scoreCalculations;
    }

    @Override
    public String call() {
      SearchProblem problem = SeededProgramme.of(3, 6);
      int[] start = Enumeration.best(problem, SeededProgramme.LEVELS, Enumeration.Limits.IGNORED);
      return Searching.improve(
              problem,
              start,
              new long[] {9, 9, 9, 9},
              SearchEffort.of(scoreCalculations, () -> false))
          .ending()
          .name();
    }
  }

  /** Loads this room anew and knows nothing of OptaPlanner. */
  private static final class Without extends ClassLoader {
    Without() {
      super(WithoutOptaPlannerTest.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (name.startsWith("org.optaplanner.")) {
        throw new ClassNotFoundException(name);
      }
      if (!name.startsWith("org.mentormatching.refine.")) {
        return super.loadClass(name, resolve);
      }
      Class<?> loaded = findLoadedClass(name);
      return loaded == null ? define(name) : loaded;
    }

    private Class<?> define(String name) throws ClassNotFoundException {
      String file = name.replace('.', '/') + ".class";
      try (InputStream in = Objects.requireNonNull(getParent().getResourceAsStream(file))) {
        byte[] bytes = in.readAllBytes();
        return defineClass(name, bytes, 0, bytes.length);
      } catch (IOException e) {
        throw new ClassNotFoundException(name, e);
      }
    }
  }

  private static Object ask(long scoreCalculations) throws Exception {
    Class<?> question = new Without().loadClass(Question.class.getName());
    var constructor = question.getDeclaredConstructor(Long.class);
    constructor.setAccessible(true);
    var call = question.getMethod("call");
    call.setAccessible(true);
    return call.invoke(constructor.newInstance(scoreCalculations));
  }

  @Test
  void chainsNeedNoOptaPlanner() throws Exception {
    assertThat(ask(0)).isIn("WORK_DONE", "BOUND_REACHED");
  }

  @Test
  void searchNeedsIt() {
    assertThatThrownBy(() -> ask(1000))
        .isInstanceOf(InvocationTargetException.class)
        .hasRootCauseInstanceOf(ClassNotFoundException.class);
  }
}
