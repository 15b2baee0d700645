/**
 * A small SCEP responder that behaves like Okta's authority as documented, for the lab and for
 * clients of one's own. Not for use in earnest: its key lives in memory and ends with it.
 *
 * <p>Start from {@link io.github.sceplifecycle.examples.lab.responder.ScepResponder}, which answers
 * messages, {@link io.github.sceplifecycle.examples.lab.responder.ScepServer}, which carries them
 * over HTTP, and {@link io.github.sceplifecycle.examples.lab.responder.Ledger}, which remembers
 * what was issued, used and revoked. What an authority issues, refuses and revokes is not decided
 * here but in core.
 */
@NullMarked
package io.github.sceplifecycle.examples.lab.responder;

import org.jspecify.annotations.NullMarked;
