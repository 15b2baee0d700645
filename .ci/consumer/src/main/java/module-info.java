/** A service that depends on everything that is published. */
module consumer {
  requires io.github.sceplifecycle.core;
  requires io.github.sceplifecycle.documents;
  requires io.github.sceplifecycle.jamf;
  requires io.github.sceplifecycle.intune;
  requires io.github.sceplifecycle.testkit;
}
