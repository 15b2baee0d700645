/** Other people's SCEP programs against the lab, where this machine has them. */
@NullMarked
package io.github.sceplifecycle.examples.lab.peers;

import org.jspecify.annotations.NullMarked;
