/**
 * Documents that nobody vouches for, read into a tree in which every value knows its place.
 *
 * <p>JSON, XML, property lists and CSV, in UTF-8 or UTF-16. A document is hostile until read
 * (S-32): nothing is fetched, no entity is expanded, depth, size and memory are bounded, and the
 * answer to any bytes is an {@link io.github.sceplifecycle.intake.Intake}. No vendor is known here.
 */
module io.github.sceplifecycle.documents {
  requires static transitive org.jspecify;
  requires transitive io.github.sceplifecycle.core;
  requires java.xml;
  requires tools.jackson.core;
  requires de.siegmar.fastcsv;

  exports io.github.sceplifecycle.documents;
}
