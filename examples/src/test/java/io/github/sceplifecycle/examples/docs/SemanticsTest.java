package io.github.sceplifecycle.examples.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sceplifecycle.testkit.vectors.ConformanceVector;
import io.github.sceplifecycle.testkit.vectors.ConformanceVectors;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Each rule of docs/semantics.md says how sure it is, has an example, and names what pins it.
 * {@code -Dsemantics.write=true} writes the lines of vectors anew.
 */
class SemanticsTest {

  private static final String HOW =
      "mvn -pl examples -am test -Dtest=SemanticsTest -Dsurefire.failIfNoSpecifiedTests=false"
          + " -Dsemantics.write=true writes the lines anew";
  private static final Pattern CERTAINTY =
      Pattern.compile("\\*\\*(documented|reported|derived|ours)\\*\\*");
  private static final Pattern EXAMPLE =
      Pattern.compile("(?m)^(?:\\*[^*\\s].*\\d.*\\*|\\| \\d.*)$");
  private static final Pattern TEST = Pattern.compile("`(\\w+)`");

  @Test
  void every_rule_says_how_sure_it_is() {
    assertEquals(List.of(), without(rule -> CERTAINTY.matcher(rule.text()).find()));
  }

  @Test
  void every_rule_has_an_example_with_figures() {
    assertEquals(List.of(), without(rule -> EXAMPLE.matcher(rule.text()).find()));
  }

  @Test
  void every_rule_names_what_pins_it() throws IOException {
    if (Boolean.getBoolean("semantics.write")) {
      write();
    }
    assertEquals(List.of(), without(rule -> rule.line().isPresent()), HOW);
  }

  @Test
  void a_vector_that_is_named_exists_and_names_the_rule() {
    for (Rule rule : Rule.all()) {
      Set<String> wrong = new TreeSet<>(rule.named());
      wrong.removeAll(new HashSet<>(rule.vectors()));
      assertEquals(Set.of(), wrong, rule.number() + ": " + HOW);
    }
  }

  @Test
  void of_every_kind_of_vector_that_names_a_rule_one_is_named() {
    for (Rule rule : Rule.all()) {
      assertEquals(kinds(rule.vectors()), kinds(rule.named()), rule.number() + ": " + HOW);
    }
  }

  @Test
  void what_pins_a_rule_without_vectors_exists() throws IOException {
    Set<String> classes = classes();
    for (Rule rule : Rule.all()) {
      if (rule.vectors().isEmpty()) {
        List<String> named =
            TEST.matcher(rule.line().orElse("")).results().map(m -> m.group(1)).toList();
        assertTrue(!named.isEmpty() && classes.containsAll(named), rule.number() + ": " + named);
      }
    }
  }

  @Test
  void every_rule_of_a_vector_is_there() {
    Set<String> rules = Rule.all().stream().map(Rule::number).collect(Collectors.toSet());
    Stream<String> all =
        ConformanceVectors.all().stream().map(ConformanceVector::rules).flatMap(List::stream);
    assertEquals(List.of(), all.distinct().filter(rule -> !rules.contains(rule)).toList());
  }

  private static List<String> without(Predicate<Rule> what) {
    return Rule.all().stream().filter(what.negate()).map(Rule::number).toList();
  }

  private static Set<String> kinds(Iterable<String> ids) {
    Set<String> kinds = new TreeSet<>();
    ids.forEach(id -> kinds.add(id.replaceFirst("-.*", "")));
    return kinds;
  }

  private static Set<String> classes() throws IOException {
    Set<String> names = new TreeSet<>();
    for (Path sources : Book.sources()) {
      try (Stream<Path> files = Files.walk(sources)) {
        files
            .map(file -> file.getFileName().toString())
            .filter(name -> name.endsWith(".java"))
            .map(name -> name.substring(0, name.length() - ".java".length()))
            .forEach(names::add);
      }
    }
    return names;
  }

  private static void write() throws IOException {
    Page page = Book.page("docs/semantics.md");
    String text = page.text();
    for (Rule rule : Rule.all()) {
      if (!rule.vectors().isEmpty()) {
        String bare = rule.text().replaceAll("(?m)^Vectors: .*\\n+", "").stripTrailing();
        String end = rule.text().substring(rule.text().stripTrailing().length());
        text = text.replace(rule.text(), bare + "\n\nVectors: " + rule.complete() + end);
      }
    }
    Files.writeString(page.file(), text);
  }
}
