/** Laws, generators and a reference model to hold an implementation of renewal logic against. */
module io.github.sceplifecycle.testkit {
  requires static transitive org.jspecify;
  requires transitive io.github.sceplifecycle.core;
  requires net.jqwik.api;

  exports io.github.sceplifecycle.testkit;
}
