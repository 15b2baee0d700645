/**
 * Typical mistakes, each as a small implementation of its own with a sentence that says whose it
 * is. The tests prove that a law catches each; what holds against these holds against their like.
 */
@NullMarked
package io.github.sceplifecycle.testkit.mutants;

import org.jspecify.annotations.NullMarked;
