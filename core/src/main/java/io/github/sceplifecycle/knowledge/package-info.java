/**
 * What is known and what is not: {@link io.github.sceplifecycle.knowledge.Truth}.
 *
 * <p>No inventory shows everything that attestation depends on. A fact that is not known is a value
 * of its own here, never a guess and never {@code false}. This room knows nothing of certificates.
 */
@NullMarked
package io.github.sceplifecycle.knowledge;

import org.jspecify.annotations.NullMarked;
