package io.github.sceplifecycle.examples.output;

import io.github.sceplifecycle.policy.EarlierOf;
import io.github.sceplifecycle.policy.LaterOf;
import io.github.sceplifecycle.policy.LeadTime;
import io.github.sceplifecycle.policy.NoRedistribution;
import io.github.sceplifecycle.policy.RenewalPolicy;
import io.github.sceplifecycle.policy.ShareRemaining;
import java.util.List;

/** A renewal policy as JSON: an object whose {@code kind} says which. */
final class PolicyJson implements RenewalPolicy.Cases<Json> {

  private final Json json;

  PolicyJson(Json json) {
    this.json = json;
  }

  @Override
  public Json leadTime(LeadTime policy) {
    return policy.isWholeDays()
        ? kind("daysBeforeExpiry").number("days", policy.lead().toDays()).end()
        : kind("leadTime").text("lead", policy.lead().toString()).end();
  }

  @Override
  public Json shareRemaining(ShareRemaining policy) {
    return policy.percent().isPresent()
        ? kind("percentRemaining").number("percent", policy.percent().getAsInt()).end()
        : kind("shareRemaining").text("share", policy.share()).end();
  }

  @Override
  public Json none(NoRedistribution policy) {
    return kind("none").end();
  }

  @Override
  public Json earlierOf(EarlierOf policy) {
    return all("earlierOf", policy.policies());
  }

  @Override
  public Json laterOf(LaterOf policy) {
    return all("laterOf", policy.policies());
  }

  private Json all(String kind, List<RenewalPolicy> policies) {
    return kind(kind).list("of", policies, policy -> policy.fold(this)).end();
  }

  private Json kind(String kind) {
    return json.object().text("kind", kind);
  }
}
