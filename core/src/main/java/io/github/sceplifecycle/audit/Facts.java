package io.github.sceplifecycle.audit;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The facts of a finding in the order in which they are told.
 *
 * @param all the facts; copied
 */
public record Facts(List<Fact> all) {

  private static final Facts NONE = new Facts(List.of());

  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException if two facts have one name
   */
  public Facts {
    all = List.copyOf(all);
    if (all.stream().map(Fact::name).distinct().count() != all.size()) {
      throw new IllegalArgumentException("two facts of one name: " + all);
    }
  }

  /**
   * No facts.
   *
   * @return to be added to
   */
  public static Facts none() {
    return NONE;
  }

  /**
   * These facts and a number.
   *
   * @param name its name
   * @param number the number
   * @return the facts
   */
  public Facts count(String name, long number) {
    return with(name, new FactValue.Count(number));
  }

  /**
   * These facts and a length of time.
   *
   * @param name its name
   * @param duration the length
   * @return the facts
   */
  public Facts length(String name, Duration duration) {
    return with(name, new FactValue.Length(duration));
  }

  /**
   * These facts and an instant.
   *
   * @param name its name
   * @param at the instant
   * @return the facts
   */
  public Facts moment(String name, Instant at) {
    return with(name, new FactValue.Moment(at));
  }

  /**
   * These facts and a text.
   *
   * @param name its name
   * @param text the text
   * @return the facts
   */
  public Facts text(String name, String text) {
    return with(name, new FactValue.Text(text));
  }

  /**
   * A fact by its name.
   *
   * @param name the name
   * @return the fact, or empty
   */
  public Optional<FactValue> value(String name) {
    return all.stream().filter(fact -> fact.name().equals(name)).map(Fact::value).findFirst();
  }

  /**
   * A sentence with these facts in it. What stands in braces inside a fact stays as it is.
   *
   * @param template the sentence; a fact's name in braces stands for the fact
   * @return the sentence
   * @throws IllegalArgumentException if it names a fact that is not here
   */
  public String render(String template) {
    StringBuilder sentence = new StringBuilder();
    int done = 0;
    for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', done)) {
      int close = template.indexOf('}', open);
      sentence.append(template, done, open).append(words(template.substring(open + 1, close)));
      done = close + 1;
    }
    return sentence.append(template.substring(done)).toString();
  }

  private String words(String name) {
    return value(name)
        .map(FactValue::words)
        .orElseThrow(() -> new IllegalArgumentException("no fact is named " + name));
  }

  private Facts with(String name, FactValue value) {
    List<Fact> more = new ArrayList<>(all);
    more.add(new Fact(name, value));
    return new Facts(more);
  }
}
