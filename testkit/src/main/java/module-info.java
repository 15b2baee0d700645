/**
 * Laws, generators, a reference model and conformance vectors to hold an implementation of renewal
 * logic against.
 */
module io.github.sceplifecycle.testkit {
  requires static transitive org.jspecify;
  requires transitive io.github.sceplifecycle.core;
  requires transitive io.github.sceplifecycle.documents;
  requires transitive net.jqwik.api;
  requires static org.junit.jupiter.api;

  exports io.github.sceplifecycle.testkit;
  exports io.github.sceplifecycle.testkit.vectors;
  exports io.github.sceplifecycle.testkit.junit;
}
