/**
 * Microsoft Intune's SCEP certificate profiles and certificate reports, translated into the core.
 */
module io.github.sceplifecycle.intune {
  requires static transitive org.jspecify;
  requires transitive io.github.sceplifecycle.core;
  requires transitive io.github.sceplifecycle.documents;
  requires org.slf4j;

  exports io.github.sceplifecycle.intune;
}
