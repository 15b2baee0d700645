/** Jamf Pro's profiles and inventories, translated into the core. */
module io.github.sceplifecycle.jamf {
  requires static transitive org.jspecify;
  requires transitive io.github.sceplifecycle.core;
  requires transitive io.github.sceplifecycle.documents;
  requires org.bouncycastle.pkix;
  requires org.bouncycastle.provider;
  requires org.slf4j;

  exports io.github.sceplifecycle.jamf;
}
